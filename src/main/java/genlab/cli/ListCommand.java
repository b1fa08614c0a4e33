package genlab.cli;

import genlab.quantity.Metric;
import genlab.quantity.Metrics;
import genlab.stage.Palette;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `genlab list`.
@Command(name = "list", description = "Lists data, models, layers, scenarios, formats, quantities (the metrics) or palettes.")
final class ListCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FAMILY", description = "Which; without it, all.")
    private String name;

    @Override
    public Integer call() {
        Map<String, List<String[]>> families = families();
        if (name != null && !families.containsKey(name)) {
            throw new BadInput("Expected one of " + String.join(", ", families.keySet()) + ", got “" + name + "”.");
        }
        PrintWriter out = spec.commandLine().getOut();
        families.forEach((family, lines) -> {
            if (name == null) {
                out.println(family);
            }
            if (name == null || family.equals(name)) {
                int width = lines.stream().mapToInt(line -> line[0].length()).max().orElse(0);
                String indent = name == null ? "  " : "";
                lines.forEach(line -> out.println(indent + line[0] + " ".repeat(width - line[0].length() + 2) + line[1]));
            }
        });
        out.flush();
        return 0;
    }

    private static Map<String, List<String[]>> families() {
        Map<String, List<String[]>> families = new LinkedHashMap<>();
        for (Family family : Family.ALL) {
            families.put(family.name(), family.members().stream().map(m -> new String[] {m.id(), m.summary()}).toList());
        }
        List<String[]> metrics = new ArrayList<>();
        for (Metric metric : Metrics.ALL) {
            metrics.add(new String[] {metric.id(), metric.title() + (metric.unit().isEmpty() ? "" : " (" + metric.unit() + ")")
                    + ": " + metric.formula()});
        }
        families.put("quantities", metrics);
        families.put("palettes", Palette.ALL.stream().map(p -> new String[] {p.id(), p.title()}).toList());
        return families;
    }
}
