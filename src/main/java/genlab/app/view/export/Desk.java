package genlab.app.view.export;

import genlab.app.control.Laboratory;
import genlab.app.view.StageView;
import genlab.app.view.chart.ChartsPanel;
import genlab.app.view.chart.Past;
import genlab.figure.FigureFormat;
import genlab.figure.Printable;
import genlab.file.AtomicFile;
import genlab.quantity.model.Samples;
import genlab.train.EventLog;
import genlab.train.Experiment;
import genlab.train.Recording;
import genlab.train.Report;
import genlab.train.file.ParametersJson;
import genlab.train.file.Reading;
import genlab.train.file.RunFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;

/// Everything that goes in and out of the window: runs, figures, tables, the experiment as text. Files are read and written off the FX
/// thread; what came of it is told in a sentence.
public final class Desk {

    /// Rows of a table of samples, as the command line writes them.
    private static final int SAMPLES = 2500;

    private final Laboratory laboratory;
    private final Supplier<StageView> stage;
    private final ChartsPanel charts;
    private final FileChoice choice;
    private final RecentFiles recent;
    private final Runnable leave;
    private final Consumer<String> tell;

    /// @param stage the stage that is exported
    /// @param leave run when what was opened or pasted has begun: what was said about the run before is over
    /// @param tell  shows a sentence to the user
    public Desk(Laboratory laboratory, Supplier<StageView> stage, ChartsPanel charts, FileChoice choice, RecentFiles recent,
            Runnable leave, Consumer<String> tell) {
        this.laboratory = laboratory;
        this.stage = stage;
        this.charts = charts;
        this.choice = choice;
        this.recent = recent;
        this.leave = leave;
        this.tell = tell;
    }

    public RecentFiles recent() {
        return recent;
    }

    /// Asks for a run and opens it.
    public void open() {
        choice.open("Open a run or an experiment", FileChoice.Kind.OPENED).ifPresent(this::open);
    }

    /// Opens a run: it stands where it was saved, with its past on the timeline.
    public void open(Path file) {
        work(() -> Reading.open(file), run -> {
            charts.recall(Past.of(run.recording(), run.metrics(), run.events()));
            laboratory.begin(run.recording(), () -> {
                recent.add(file);
                leave.run();
                tell.accept("Opened " + file.getFileName() + ".");
            }, refusal -> {
                charts.recall(null);
                tell.accept(refusal);
            });
        }, refusal -> {
            if (!Files.exists(file)) {
                recent.remove(file);
            }
            tell.accept(refusal);
        });
    }

    /// Asks for a file and saves the run as it stands, its past included.
    public void save() {
        report().ifPresent(report -> choice.save("Save the run", FileChoice.Kind.RUN, name(report, "genlab")).ifPresent(this::save));
    }

    public void save(Path file) {
        String metrics = Tables.metrics(charts.history());
        String events = EventLog.csv(charts.history().events());
        laboratory.ask(trainer -> RunFile.of(trainer.recording(), metrics, events, ParametersJson.of(trainer)), run -> work(() -> {
            AtomicFile.write(file, run::write);
            return file;
        }, this::saved, tell));
    }

    private void saved(Path file) {
        recent.add(file);
        tell.accept("Saved " + file.getFileName() + ".");
    }

    /// Opens the export dialog for what is seen now.
    public void exportFigure(Parent owner) {
        report().ifPresent(report -> new ExportWindow(Papers.of(report, stage.get(), charts.paintings()),
                (format, page) -> write(report, format, page)).open(owner));
    }

    private void write(Report report, FigureFormat format, Printable page) {
        choice.save("Export a figure", new FileChoice.Kind(format.title(), List.of(format.id())), name(report, format.id()))
                .ifPresent(file -> work(() -> {
                    format.write(page, file);
                    return file;
                }, this::written, tell));
    }

    /// Asks for a file and writes samples of the model as it is now.
    public void exportSamples() {
        Samples samples = new Samples(SAMPLES);
        laboratory.ask(trainer -> trainer.snapshot(Set.of(samples)), snapshot -> snapshot.get(samples).ifPresentOrElse(
                points -> table("samples.csv", Tables.samples(snapshot.data().scaling(), points)),
                () -> tell.accept("This model has no samples to export.")));
    }

    /// Asks for a file and writes what the charts remember, of all metrics they have read.
    public void exportMetrics() {
        table("metrics.csv", Tables.metrics(charts.history()));
    }

    /// Asks for a file and writes what happened along the run, modes lost and regained among it.
    public void exportEvents() {
        table("events.csv", EventLog.csv(charts.history().events()));
    }

    private void table(String name, String csv) {
        choice.save("Export a table", FileChoice.Kind.TABLE, name).ifPresent(file -> work(() -> {
            AtomicFile.write(file, out -> out.write(csv.getBytes(StandardCharsets.UTF_8)));
            return file;
        }, this::written, tell));
    }

    private void written(Path file) {
        tell.accept("Wrote " + file.getFileName() + ".");
    }

    /// Puts the experiment with its knobs as they stand on the clipboard, as a line of text.
    public void copyExperiment() {
        report().ifPresent(report -> {
            ExperimentText.copy(report.experiment());
            tell.accept("Copied the experiment as text.");
        });
    }

    /// Begins the experiment on the clipboard.
    public void pasteExperiment() {
        try {
            Experiment pasted = ExperimentText.paste();
            laboratory.begin(Recording.of(pasted), () -> {
                leave.run();
                tell.accept("Began " + pasted.title() + ".");
            }, tell);
        } catch (IllegalArgumentException e) {
            tell.accept(e.getMessage());
        }
    }

    private Optional<Report> report() {
        return Optional.ofNullable(laboratory.reportProperty().get());
    }

    private static String name(Report report, String ending) {
        return report.experiment().data().id() + "-" + report.experiment().model().id() + "-" + report.snapshot().step() + "." + ending;
    }

    private static <T> void work(Callable<T> task, Consumer<T> done, Consumer<String> refused) {
        Thread.ofVirtual().start(() -> {
            try {
                T result = task.call();
                Platform.runLater(() -> done.accept(result));
            } catch (IOException e) {
                Platform.runLater(() -> refused.accept("Expected to write the file, but the system reports: " + e.getMessage() + "."));
            } catch (Exception e) {
                Platform.runLater(() -> refused.accept(e.getMessage()));
            }
        });
    }
}
