package genlab.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import genlab.figure.BandFigure;
import genlab.figure.FigureFormat;
import genlab.figure.FigureFormats;
import genlab.figure.Size;
import genlab.math.Quantiles;
import genlab.quantity.Band;
import genlab.quantity.Metric;
import genlab.stage.Palette;
import genlab.stage.chart.Charts;
import genlab.train.Experiment;
import genlab.train.Looks;
import genlab.train.Recording;
import genlab.train.Seeds;
import genlab.train.ensemble.Axis;
import genlab.train.ensemble.Comparison;
import genlab.train.ensemble.Ensemble;
import genlab.train.ensemble.EnsembleRun;
import genlab.train.ensemble.Shelf;
import genlab.train.ensemble.Summary;
import genlab.train.ensemble.Tables;
import genlab.train.ensemble.Trial;
import genlab.train.ensemble.Variant;
import genlab.train.file.ExperimentJson;
import genlab.train.file.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `genlab ensemble`.
@Command(name = "ensemble", description = "Trains an experiment with several seeds, and perhaps over a grid of knobs, on all cores, and "
        + "writes how they went together. Run again after it was stopped, it goes on.")
final class EnsembleCommand implements Callable<Integer> {

    private static final Path FOLDER = Path.of("genlab-ensemble");
    private static final long STEPS = 5000;
    private static final Duration GLANCE = Duration.ofMillis(200);

    @Spec
    private CommandSpec spec;

    @Mixin
    private ExperimentOptions experiment = new ExperimentOptions();

    @Option(names = "--seeds", paramLabel = "N", defaultValue = "20",
            description = "How many seeds, from --seed on; default ${DEFAULT-VALUE}.")
    private int seeds;

    @Option(names = "--vary", paramLabel = "KNOB=A,B,…",
            description = "Values a knob takes in turn, by its path or the end of it. Repeated, every combination is run.")
    private List<String> vary = List.of();

    @Option(names = "--steps", paramLabel = "N", description = "Steps of each run; default 5000, or as many as the run file has.")
    private Long steps;

    @Option(names = "--every", paramLabel = "N", description = "Steps from one reading of the metrics to the next, beside early ones; "
            + "default a fiftieth of all, at least 100.")
    private Long every;

    @Option(names = "--below", paramLabel = "MODES", description = "A run that covers fewer modes at its end counts as collapsed; default "
            + "one more than half of them.")
    private Integer below;

    @Option(names = "--jobs", paramLabel = "N", description = "Runs at the same time; default one a core.")
    private Integer jobs;

    @Option(names = "--size", paramLabel = "WxHmm", description = "Size of the figures; default 120x170mm.")
    private String size;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for the files; default genlab-ensemble, with --json none.")
    private Path out;

    @Option(names = "--json", description = "Prints the comparison as one JSON object, and nothing else, on standard output.")
    private boolean json;

    @Override
    public Integer call() throws InterruptedException {
        Size page = size == null ? BandFigure.SIZE : Size.parse(size);
        Optional<Path> folder = folder();
        Ensemble ensemble = ensemble();
        Shelf shelf = folder.map(f -> Shelf.of(f, ensemble)).orElseGet(Shelf::nowhere);
        try (EnsembleRun run = EnsembleRun.start(ensemble, shelf, jobs())) {
            train(run);
            new Tables(ensemble, run.results(), Optional.ofNullable(below)).write(shelf);
            Comparison comparison = Comparison.of(ensemble, run.results(), Optional.ofNullable(below));
            folder.ifPresent(f -> figures(comparison, f, page));
            spec.commandLine().getOut().print(json ? Json.write(object(comparison)) : summary(comparison, folder));
            spec.commandLine().getOut().flush();
        }
        return Genlab.OK;
    }

    /// A stop from outside, as by Ctrl-C, waits until what is under way is kept.
    private void train(EnsembleRun run) throws InterruptedException {
        Thread stop = new Thread(() -> {
            run.close();
            err(String.format(Locale.ROOT, "%nStopped after %d of %d runs.%s", run.results().size(), run.size(),
                    json && out == null ? "" : " The same command goes on from here."));
        });
        Runtime.getRuntime().addShutdownHook(stop);
        try (Progress progress = Progress.of("Training", run.size() * run.ensemble().steps(), spec.commandLine().getErr())) {
            while (!run.await(GLANCE)) {
                progress.at(run.steps());
            }
            progress.at(run.steps());
        } finally {
            forget(stop);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // The hook is at work: nothing is left to do here, and the process ends with it.
            Thread.currentThread().interrupt();
        }
    }

    private Ensemble ensemble() {
        Recording recording = experiment.recording();
        if (!recording.orders().isEmpty()) {
            throw new BadInput("Expected an experiment, got a run in which knobs were turned on the way; save the experiment with its "
                    + "knobs as they are meant.");
        }
        long until = steps != null ? steps : recording.step() > 0 ? recording.step() : STEPS;
        Experiment base = recording.origin().with(Seeds.of(recording.origin().seeds().init()));
        check("--seeds", seeds);
        check("--steps", until);
        check("--every", every == null ? 1 : every);
        check("--jobs", jobs());
        check("--below", below == null ? 1 : below);
        List<Axis> axes = new ArrayList<>();
        Experiment reached = base;
        for (String text : vary) {
            axes.add(axis(reached, text));
            reached = first(reached, axes.getLast());
        }
        Ensemble ensemble = new Ensemble(base, axes, seeds, until, every == null ? Looks.every(until) : every);
        refuse(ensemble);
        return ensemble;
    }

    private static void check(String option, long number) {
        if (number < 1) {
            throw new BadInput("Expected " + option + " of at least 1, got " + number + ".");
        }
    }

    private static Axis axis(Experiment reached, String text) {
        int equals = text.indexOf('=');
        List<String> values = equals < 1 ? List.of() : Arrays.stream(text.substring(equals + 1).split(",")).map(String::strip)
                .filter(value -> !value.isEmpty()).toList();
        if (values.isEmpty()) {
            throw new BadInput("Expected --vary knob=value,value, got “" + text + "”.");
        }
        if (values.stream().distinct().count() < values.size()) {
            throw new BadInput("Expected --vary to name each value once, got “" + text + "”.");
        }
        String path = KnobSettings.path(reached, "--vary", text.substring(0, equals).strip());
        if (path.startsWith("seeds.")) {
            throw new BadInput("Expected --vary to name a knob other than the seeds, got " + path + "; seeds vary by --seeds.");
        }
        return new Axis(path, values);
    }

    /// Later knobs may belong to what an earlier one chooses.
    private static Experiment first(Experiment reached, Axis axis) {
        try {
            return reached.with(axis.path(), axis.values().getFirst());
        } catch (IllegalArgumentException e) {
            return reached;
        }
    }

    /// A combination that does not go together is left out, said so; a value that goes with nothing is an error.
    private void refuse(Ensemble ensemble) {
        List<Variant> variants = ensemble.variants();
        for (Axis axis : ensemble.axes()) {
            for (String value : axis.values()) {
                if (variants.stream().noneMatch(variant -> variant.settings().get(axis.path()).equals(value))) {
                    throw new BadInput(ensemble.refused().stream().filter(refused -> refused.settings().get(axis.path()).equals(value))
                            .findFirst().orElseThrow().reason());
                }
            }
        }
        ensemble.refused().forEach(refused -> err(refused.sentence()));
    }

    private int jobs() {
        return jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    }

    private Optional<Path> folder() {
        Optional<Path> folder = out == null && json ? Optional.empty() : Optional.of(out == null ? FOLDER : out);
        folder.filter(f -> Files.exists(f) && !Files.isDirectory(f)).ifPresent(f -> {
            throw new BadInput("Expected --out to be a folder, got the file " + f + ".");
        });
        return folder;
    }

    private static void figures(Comparison comparison, Path folder, Size size) {
        for (Summary summary : comparison.summaries()) {
            String name = "bands-" + new Trial(summary.variant(), 0).name().replaceAll("-seed-0$", "");
            for (FigureFormat format : FigureFormats.ALL) {
                try {
                    format.write(BandFigure.of(summary, comparison.ensemble().steps(), Charts.USUAL, Palette.PRINT, size),
                            folder.resolve(name + "." + format.id()));
                } catch (IOException e) {
                    throw new UncheckedIOException("Expected to write to " + folder + ", but the system reports: " + e.getMessage() + ".",
                            e);
                }
            }
        }
    }

    private static String summary(Comparison comparison, Optional<Path> folder) {
        StringBuilder text = new StringBuilder();
        for (Summary summary : comparison.summaries()) {
            text.append(String.format(Locale.ROOT, "%s: %d runs of %,d steps.%n", summary.variant().label(), summary.results().size(),
                    comparison.ensemble().steps()));
            summary.verdict().ifPresent(verdict -> text.append("  ").append(verdict.sentence()).append(System.lineSeparator()));
            for (Metric metric : comparison.metrics()) {
                Quantiles last = summary.last(metric.id());
                if (last.size() > 0) {
                    text.append(String.format(Locale.ROOT, "  %-32s %.4g (%.4g … %.4g) %s", metric.title(), last.median(),
                            last.at(Band.LOW), last.at(Band.HIGH), metric.unit()).stripTrailing()).append(System.lineSeparator());
                }
            }
        }
        folder.ifPresent(f -> text.append(String.format("Wrote ensemble.csv, metrics.csv, events.csv, bands.csv, comparison.csv, "
                + "comparison.tex, figures and the runs to %s.%n", f)));
        return text.toString();
    }

    private static ObjectNode object(Comparison comparison) {
        ObjectNode object = Json.object();
        object.set("experiment", ExperimentJson.object(comparison.ensemble().base()));
        object.put("steps", comparison.ensemble().steps());
        object.put("seeds", comparison.ensemble().seeds());
        ArrayNode variants = object.putArray("variants");
        for (Summary summary : comparison.summaries()) {
            ObjectNode variant = variants.addObject();
            ObjectNode settings = variant.putObject("settings");
            summary.variant().settings().forEach(settings::put);
            variant.put("runs", summary.results().size());
            summary.verdict().ifPresent(verdict -> variant.put("collapsed", verdict.collapsed()).put("below", verdict.below())
                    .put("modes", verdict.modes()).put("missing", verdict.missing()).put("diverged", verdict.diverged()));
            ObjectNode metrics = variant.putObject("metrics");
            for (String metric : summary.metrics()) {
                Quantiles last = summary.last(metric);
                metrics.putObject(metric).put("median", last.median()).put("low", last.at(Band.LOW)).put("high", last.at(Band.HIGH));
            }
            ArrayNode fingerprints = variant.putArray("fingerprints");
            summary.results().forEach(result -> fingerprints.add(result.fingerprint()));
        }
        return object;
    }

    private void err(String line) {
        spec.commandLine().getErr().println(line);
        spec.commandLine().getErr().flush();
    }
}
