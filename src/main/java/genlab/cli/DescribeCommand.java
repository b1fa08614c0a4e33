package genlab.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import genlab.card.Card;
import genlab.card.Member;
import genlab.card.Setting;
import genlab.quantity.Metric;
import genlab.quantity.Metrics;
import genlab.scenario.Promise;
import genlab.scenario.Scenario;
import genlab.train.file.Json;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `genlab describe`.
@Command(name = "describe", description = "Says what a data set, model, layer, metric … is and which knobs it has.")
final class DescribeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ID", description = "An id that genlab list shows, or that a knob can be set to.")
    private String id;

    @Option(names = "--json", description = "As one JSON array, a description for each family that has this id.")
    private boolean json;

    @Override
    public Integer call() {
        List<ObjectNode> found = new ArrayList<>();
        for (Family family : Family.withInner()) {
            family.members().stream().filter(member -> member.id().equals(id)).forEach(member -> found.add(member(family, member)));
        }
        Metrics.find(id).ifPresent(metric -> found.add(metric(metric)));
        if (found.isEmpty()) {
            throw new BadInput("Expected an id that genlab list shows, got “" + id + "”" + near() + ".");
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            ArrayNode array = Json.object().putArray("all");
            found.forEach(array::add);
            out.print(Json.write(array));
        } else {
            found.forEach(node -> print(out, node));
        }
        out.flush();
        return 0;
    }

    /// The ids that share a part with what was asked for.
    private String near() {
        List<String> near = Stream.concat(Family.withInner().stream().flatMap(f -> f.members().stream()).map(Member::id),
                Metrics.ALL.stream().map(Metric::id)).distinct().filter(known -> known.contains(id) || id.contains(known)).toList();
        return near.isEmpty() ? "" : "; near it lie " + String.join(", ", near);
    }

    private static ObjectNode member(Family family, Member member) {
        ObjectNode node = Json.object().put("family", family.name()).put("id", member.id()).put("title", member.title())
                .put("summary", member.summary());
        ArrayNode knobs = node.putArray("knobs");
        Family.settings(member).forEach(setting -> knobs.add(knob(setting)));
        if (member instanceof Scenario scenario) {
            tell(scenario, node);
        }
        return node;
    }

    private static void tell(Scenario scenario, ObjectNode node) {
        node.put("experiment", scenario.experiment().title()).put("steps", scenario.steps());
        ArrayNode stages = node.putArray("stages");
        scenario.stages().forEach(layers -> layers.forEach(stages.addArray()::add));
        ArrayNode narration = node.putArray("narration");
        scenario.narration().forEach(cue -> narration.addObject().put("step", cue.step()).put("title", cue.title())
                .put("words", cue.words()));
        ArrayNode promises = node.putArray("promises");
        scenario.promises().forEach(promise -> promises.addObject().put("promise", promise.sentence()).put("kept", promise.kept())
                .put("seeds", Promise.SEEDS));
    }

    private static ObjectNode knob(Setting setting) {
        ObjectNode node = Json.object().put("path", setting.path()).put("label", setting.knob().label()).put("help", setting.knob().help());
        node.put("default", setting.text()).put("live", setting.live());
        if (!setting.knob().unit().isEmpty()) {
            node.put("unit", setting.knob().unit());
        }
        if (!setting.choices().isEmpty()) {
            ArrayNode choices = node.putArray("choices");
            setting.choices().forEach(choices::add);
        } else if (setting.value() instanceof Number) {
            node.put("takes", Card.expected(setting));
            if (Double.isFinite(setting.knob().min())) {
                node.put("min", setting.knob().min());
            }
            if (Double.isFinite(setting.knob().max())) {
                node.put("max", setting.knob().max());
            }
        } else {
            node.put("takes", "a text");
        }
        return node;
    }

    private static ObjectNode metric(Metric metric) {
        return Json.object().put("family", "quantities").put("id", metric.id()).put("title", metric.title()).put("summary", metric.help())
                .put("formula", metric.symbol() + " = " + metric.formula()).put("unit", metric.unit());
    }

    private static void print(PrintWriter out, ObjectNode node) {
        out.println(node.path("title").asText() + " (" + node.path("family").asText() + ": " + node.path("id").asText() + ")");
        out.println(node.path("summary").asText());
        if (node.has("formula")) {
            String unit = node.path("unit").asText();
            out.println(node.path("formula").asText() + (unit.isEmpty() ? "" : "  [" + unit + "]"));
        }
        printScenario(out, node);
        node.path("knobs").forEach(knob -> {
            List<String> choices = new ArrayList<>();
            knob.path("choices").forEach(choice -> choices.add(choice.asText()));
            String takes = choices.isEmpty() ? knob.path("takes").asText() : "one of " + String.join(", ", choices);
            out.println();
            out.println("  " + knob.path("path").asText() + "=" + knob.path("default").asText()
                    + (knob.path("live").asBoolean() ? "  (can be turned while running)" : ""));
            out.println("      " + knob.path("label").asText() + ": " + knob.path("help").asText());
            out.println("      Takes " + takes + (knob.has("unit") ? ", in " + knob.path("unit").asText() : "") + ".");
        });
        out.println();
    }

    private static void printScenario(PrintWriter out, ObjectNode node) {
        if (node.has("experiment")) {
            out.println(node.path("experiment").asText() + "; " + node.path("steps").asLong() + " steps.");
        }
        node.path("stages").forEach(stage -> {
            List<String> layers = new ArrayList<>();
            stage.forEach(layer -> layers.add(layer.asText()));
            out.println("A stage with " + String.join(", ", layers) + ".");
        });
        node.path("narration").forEach(cue -> {
            out.println();
            out.println("  Step " + cue.path("step").asLong() + ": " + cue.path("title").asText());
            out.println("      " + cue.path("words").asText());
        });
        if (node.has("promises")) {
            out.println();
        }
        node.path("promises").forEach(promise -> out.println(promise.path("promise").asText() + ". Kept by "
                + promise.path("kept").asInt() + " of " + promise.path("seeds").asInt() + " seeds."));
    }
}
