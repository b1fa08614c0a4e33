package genlab.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import genlab.figure.Figure;
import genlab.figure.FigureFormat;
import genlab.file.AtomicFile;
import genlab.math.Points;
import genlab.math.Scaling;
import genlab.quantity.MetricTable;
import genlab.quantity.Metrics;
import genlab.quantity.model.Samples;
import genlab.train.Diverged;
import genlab.train.EventLog;
import genlab.train.Looks;
import genlab.train.Mark;
import genlab.train.Recording;
import genlab.train.Trainer;
import genlab.train.file.ParametersJson;
import genlab.train.file.RunFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/// Trains without a window and writes what came of it.
final class Headless {

    /// What is to be done.
    ///
    /// @param every  steps from one reading of the metrics to the next, beside the early ones
    /// @param shown  steps with a figure and a saved state
    /// @param folder where files go; empty for none
    record Plan(Recording recording, long steps, long every, SortedSet<Long> shown, PaperOptions paper, int samples,
            Optional<Path> folder) {
    }

    /// What came of it.
    ///
    /// @param origin         the run as it can be saved and done again
    /// @param stepsPerSecond of training alone
    /// @param parameters     what was fitted, if the model's numbers mean something on their own
    record Outcome(Recording origin, MetricTable metrics, double stepsPerSecond, String fingerprint, Optional<Diverged> diverged,
            List<String> files, Optional<ObjectNode> parameters) {
    }

    private final Plan plan;
    private final Progress progress;
    private final MetricTable metrics = new MetricTable();
    private final List<Mark> marks = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private long nanos;
    private long trained;

    private Headless(Plan plan, Progress progress) {
        this.plan = plan;
        this.progress = progress;
    }

    /// A run that diverges is saved as far as it went.
    static Outcome train(Plan plan, Progress progress) {
        try (Trainer trainer = Trainer.of(new Recording(plan.recording().origin(), plan.recording().orders(), List.of(), 0))) {
            return new Headless(plan, progress).train(trainer);
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to write to " + plan.folder().orElseThrow() + ", but the system reports: "
                    + e.getMessage() + ".", e);
        }
    }

    private Outcome train(Trainer trainer) throws IOException {
        for (long stop : stops()) {
            advance(trainer, stop);
            if (trainer.diverged().isPresent()) {
                break;
            }
            look(trainer);
        }
        if (!metrics.holds(trainer.step())) {
            look(trainer);
        }
        if (marks.isEmpty() || marks.getLast().step() < trainer.step()) {
            show(trainer, "-" + trainer.step());
        }
        Recording recording = trainer.recording().with(marks);
        save(trainer, recording);
        return new Outcome(recording, metrics, trained / Math.max(nanos / 1e9, 1e-9), trainer.fingerprint(), trainer.diverged(), files,
                ParametersJson.of(trainer));
    }

    private SortedSet<Long> stops() {
        SortedSet<Long> stops = Looks.of(plan.steps(), plan.every());
        stops.addAll(plan.shown());
        return stops;
    }

    private void advance(Trainer trainer, long stop) {
        long from = trainer.step();
        long start = System.nanoTime();
        while (trainer.step() < stop && trainer.train()) {
            progress.at(trainer.step());
        }
        nanos += System.nanoTime() - start;
        trained += trainer.step() - from;
    }

    private void look(Trainer trainer) throws IOException {
        metrics.add(trainer.snapshot(Metrics.sources()));
        if (plan.shown().contains(trainer.step())) {
            show(trainer, plan.shown().size() == 1 ? "" : "-" + trainer.step());
        }
    }

    private void show(Trainer trainer, String suffix) throws IOException {
        marks.add(trainer.mark());
        if (plan.folder().isPresent()) {
            Figure figure = plan.paper().figure(trainer);
            for (FigureFormat format : plan.paper().formats()) {
                String name = "figure" + suffix + "." + format.id();
                format.write(figure, plan.folder().get().resolve(name));
                files.add(name);
            }
        }
    }

    private void save(Trainer trainer, Recording recording) throws IOException {
        if (plan.folder().isEmpty()) {
            return;
        }
        write("metrics.csv", metrics.csv());
        String events = EventLog.csv(EventLog.of(metrics.modes(), recording.orders(), trainer.diverged()));
        write("events.csv", events);
        Samples samples = new Samples(plan.samples());
        Optional<Points> points = trainer.snapshot(Set.of(samples)).get(samples);
        if (points.isPresent()) {
            write("samples.csv", csv(trainer.data().scaling(), points.get()));
        }
        AtomicFile.write(plan.folder().get().resolve("run.genlab"), out -> RunFile.of(recording, metrics.csv(), events,
                ParametersJson.of(trainer)).write(out));
        files.add("run.genlab");
    }

    private void write(String name, String text) throws IOException {
        AtomicFile.write(plan.folder().orElseThrow().resolve(name), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        files.add(name);
    }

    private static String csv(Scaling scaling, Points stage) {
        StringBuilder csv = new StringBuilder("x,y\n");
        Points data = scaling.toData(stage);
        for (int i = 0; i < data.size(); i++) {
            csv.append(data.x(i)).append(',').append(data.y(i)).append('\n');
        }
        return csv.toString();
    }
}
