package genlab.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import genlab.data.file.Imported;
import genlab.quantity.Measured;
import genlab.quantity.Metric;
import genlab.quantity.MetricTable;
import genlab.quantity.Metrics;
import genlab.scenario.Scenario;
import genlab.train.Experiment;
import genlab.train.Looks;
import genlab.train.Recording;
import genlab.train.file.ExperimentJson;
import genlab.train.file.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `genlab run`.
@Command(name = "run", description = "Trains without a window and writes metrics.csv, events.csv, samples.csv, figures and run.genlab.")
final class RunCommand implements Callable<Integer> {

    private static final long STEPS = 5000;
    private static final Path FOLDER = Path.of("genlab-run");

    @Spec
    private CommandSpec spec;

    @Mixin
    private ExperimentOptions experiment = new ExperimentOptions();

    @Mixin
    private PaperOptions paper = new PaperOptions();

    @Option(names = "--steps", paramLabel = "N",
            description = "Steps to train; default 5000, or the last of --at, or as many as the scenario or the run file has.")
    private Long steps;

    @Option(names = "--at", split = ",", paramLabel = "N", description = "Steps to draw figures at and to save; default the last.")
    private long[] at = {};

    @Option(names = "--every", paramLabel = "N", description = "Steps from one reading of the metrics to the next, beside early ones; "
            + "default a fiftieth of all, at least 100.")
    private Long every;

    @Option(names = "--samples", paramLabel = "N", defaultValue = "2500", description = "Rows of samples.csv; default ${DEFAULT-VALUE}.")
    private int samples;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for the files; default genlab-run, with --json none.")
    private Path out;

    @Option(names = "--json", description = "Prints the last metrics as one JSON object, and nothing else, on standard output.")
    private boolean json;

    @Override
    public Integer call() {
        Headless.Plan plan = plan();
        Experiment origin = plan.recording().origin();
        if (origin.data() instanceof Imported imported) {
            err(imported.table().report().sentence());
        }
        Headless.Outcome outcome;
        try (Progress progress = Progress.of("Training", plan.steps(), spec.commandLine().getErr())) {
            outcome = Headless.train(plan, progress);
        }
        if (json) {
            spec.commandLine().getOut().print(Json.write(object(outcome)));
        } else {
            spec.commandLine().getOut().println(summary(outcome, plan.folder()));
        }
        spec.commandLine().getOut().flush();
        outcome.diverged().ifPresent(diverged -> {
            throw new Failure(diverged.sentence());
        });
        return 0;
    }

    private Headless.Plan plan() {
        Recording recording = experiment.recording();
        Optional<Scenario> scenario = experiment.scenario();
        scenario.filter(told -> told.experiment().model().id().equals(recording.origin().model().id()))
                .ifPresent(told -> paper.usual(told.stages().getFirst()));
        long most = Arrays.stream(at).max().orElse(recording.step() > 0 ? recording.step() : scenario.map(Scenario::steps).orElse(STEPS));
        long until = steps == null ? most : steps;
        if (until < 0 || Arrays.stream(at).anyMatch(step -> step < 0 || step > until)) {
            throw new BadInput(until < 0 ? "Expected --steps of at least 0, got " + until + "."
                    : "Expected --at to name steps from 0 to " + until + ", got " + Arrays.stream(at).filter(s -> s < 0 || s > until)
                            .mapToObj(Long::toString).collect(Collectors.joining(", ")) + ".");
        }
        if (every != null && every < 1) {
            throw new BadInput("Expected --every of at least 1, got " + every + ".");
        }
        if (samples < 0) {
            throw new BadInput("Expected --samples of at least 0, got " + samples + ".");
        }
        paper.check(recording.origin().model());
        SortedSet<Long> shown = Arrays.stream(at).boxed().collect(Collectors.toCollection(TreeSet::new));
        shown.add(until);
        Optional<Path> folder = out == null && json ? Optional.empty() : Optional.of(out == null ? FOLDER : out);
        folder.filter(f -> Files.exists(f) && !Files.isDirectory(f)).ifPresent(f -> {
            throw new BadInput("Expected --out to be a folder, got the file " + f + ".");
        });
        return new Headless.Plan(recording, until, every == null ? Looks.every(until) : every, shown, paper, samples, folder);
    }

    private static ObjectNode object(Headless.Outcome outcome) {
        ObjectNode object = Json.object();
        object.set("experiment", ExperimentJson.object(outcome.origin().origin()));
        object.put("step", outcome.origin().step());
        object.put("stepsPerSecond", outcome.stepsPerSecond());
        object.put("fingerprint", outcome.fingerprint());
        ObjectNode metrics = object.putObject("metrics");
        ObjectNode errors = object.putObject("errors");
        outcome.metrics().last().forEach((id, measured) -> {
            metrics.put(id, measured.value());
            if (MetricTable.estimated(measured)) {
                errors.put(id, measured.error());
            }
        });
        outcome.parameters().ifPresent(fitted -> object.set("parameters", fitted));
        outcome.diverged().ifPresent(diverged -> object.put("diverged", diverged.sentence()));
        return object;
    }

    /// What came of it, in plain words.
    static String summary(Headless.Outcome outcome, Optional<Path> folder) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%s: %,d steps, %,.0f a second.%n",
                outcome.origin().origin().title(), outcome.origin().step(), outcome.stepsPerSecond()));
        Map<String, Measured> last = outcome.metrics().last();
        for (Metric metric : Metrics.ALL) {
            Measured measured = last.get(metric.id());
            if (measured != null) {
                String error = MetricTable.estimated(measured) ? String.format(Locale.ROOT, " ± %.2g", measured.error()) : "";
                String line = String.format(Locale.ROOT, "  %-32s %.4g%s %s", metric.title(), measured.value(), error, metric.unit());
                text.append(line.stripTrailing()).append(System.lineSeparator());
            }
        }
        text.append("Fingerprint ").append(outcome.fingerprint()).append('.');
        folder.ifPresent(f -> text.append(String.format("%nWrote %s to %s.", list(outcome.files()), f)));
        return text.toString();
    }

    private static String list(List<String> files) {
        return String.join(", ", files.subList(0, files.size() - 1)) + " and " + files.getLast();
    }

    private void err(String line) {
        spec.commandLine().getErr().println(line);
        spec.commandLine().getErr().flush();
    }
}
