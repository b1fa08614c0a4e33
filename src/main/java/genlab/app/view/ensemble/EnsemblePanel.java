package genlab.app.view.ensemble;

import genlab.app.control.Laboratory;
import genlab.app.view.chart.ChartsPanel;
import genlab.app.view.chart.Past;
import genlab.app.view.export.FileChoice;
import genlab.file.AtomicFile;
import genlab.quantity.Band;
import genlab.quantity.Metric;
import genlab.train.EventLog;
import genlab.train.Experiment;
import genlab.train.Report;
import genlab.train.Seeds;
import genlab.train.ensemble.Comparison;
import genlab.train.ensemble.Ensemble;
import genlab.train.ensemble.EnsembleRun;
import genlab.train.ensemble.Result;
import genlab.train.ensemble.Summary;
import genlab.train.ensemble.Tables;
import genlab.train.ensemble.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Trains the present experiment with many seeds, perhaps over a grid of knobs, behind the run that is played, compares what comes of it
/// as it comes, and lets the charts show the runs' bands. A click on a run opens it where it ended, on its first loss of a mode there.
public final class EnsemblePanel extends VBox implements AutoCloseable {

    private static final String COST = "Trains on one thread that gives way to the run you play: while all cores are busy it takes at "
            + "most a tenth of one.";

    private final Laboratory laboratory;
    private final ChartsPanel charts;
    private final FileChoice choice;
    private final EnsembleForm form = new EnsembleForm();
    private final Button start = button("ensemble-start", "Start");
    private final Button stop = button("ensemble-stop", "Stop");
    private final Button csv = button("ensemble-csv", "Comparison as CSV …");
    private final Button latex = button("ensemble-latex", "Comparison as LaTeX …");
    private final Button runsCsv = button("ensemble-runs-csv", "Runs as CSV …");
    private final ProgressBar progress = new ProgressBar(0);
    private final Label told = new Label("No ensemble yet: choose how many seeds, and start.");
    private final Label verdict = new Label();
    private final TableView<Summary> variants = new TableView<>();
    private final TableView<Result> runs = new TableView<>();
    private final Timeline clock = new Timeline(new KeyFrame(Duration.millis(250), event -> look()));
    private EnsembleRun run;
    private int ended;
    private List<Metric> compared;
    private Experiment shown;

    public EnsemblePanel(Laboratory laboratory, ChartsPanel charts, FileChoice choice) {
        this.laboratory = laboratory;
        this.charts = charts;
        this.choice = choice;
        setId("ensemble");
        getStyleClass().add("ensemble");
        getStylesheets().add(EnsemblePanel.class.getResource("/genlab/app/ensemble.css").toExternalForm());
        clock.setCycleCount(Animation.INDEFINITE);
        arrange();
        start.setOnAction(event -> start());
        stop.setOnAction(event -> run.cancel());
        csv.setOnAction(event -> save("Table", "csv", comparison().csv()));
        latex.setOnAction(event -> save("LaTeX table", "tex", comparison().latex()));
        runsCsv.setOnAction(event -> save("Table", "csv", new Tables(run.ensemble(), run.results(), Optional.empty()).runs()));
        laboratory.reportProperty().map(Report::experiment).addListener((property, before, now) -> offer(now));
        enable();
        Optional.ofNullable(laboratory.reportProperty().get()).map(Report::experiment).ifPresent(this::offer);
    }

    private static Button button(String id, String text) {
        Button button = new Button(text);
        button.setId(id);
        return button;
    }

    private void arrange() {
        progress.setId("ensemble-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        told.setId("ensemble-told");
        verdict.setId("ensemble-verdict");
        verdict.getStyleClass().add("heading");
        verdict.setWrapText(true);
        verdict.managedProperty().bind(verdict.textProperty().isNotEmpty());
        Label cost = new Label(COST);
        cost.getStyleClass().add("caption");
        cost.setWrapText(true);
        variants.setId("ensemble-variants");
        variants.setPlaceholder(new Label("Variants are compared here as their runs end."));
        variants.setAccessibleText("Variants side by side");
        runs.setId("ensemble-runs");
        runs.setPlaceholder(new Label("Each run that has ended stands here; a click opens it."));
        runs.setAccessibleText("Runs that have ended");
        runs.getColumns().setAll(Columns.ofRuns());
        runs.getSelectionModel().setCellSelectionEnabled(true);
        runs.setOnMouseClicked(event -> open());
        runs.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
            }
        });
        VBox.setVgrow(variants, Priority.SOMETIMES);
        VBox.setVgrow(runs, Priority.ALWAYS);
        HBox orders = new HBox(start, stop, progress);
        HBox.setHgrow(progress, Priority.ALWAYS);
        HBox exports = new HBox(csv, latex, runsCsv);
        List.of(orders, exports).forEach(line -> line.getStyleClass().add("vary-row"));
        getChildren().addAll(form, orders, told, cost, verdict, variants, runs, exports);
    }

    private void offer(Experiment experiment) {
        if (experiment != null && !experiment.equals(shown)) {
            shown = experiment;
            form.offer(experiment);
            enable();
            showBands();
        }
    }

    private void start() {
        Optional<Ensemble> wanted = form.ensemble(shown);
        if (wanted.isPresent()) {
            cancel();
            run = EnsembleRun.inBackground(wanted.get());
            ended = -1;
            clock.play();
            look();
        }
    }

    private void cancel() {
        if (run != null) {
            run.cancel();
        }
    }

    /// What is done so far.
    private void look() {
        List<Result> results = run.results();
        boolean over = run.over();
        if (over) {
            clock.stop();
        }
        double all = (double) run.size() * run.ensemble().steps();
        progress.setProgress(run.steps() / all);
        told.setText(run.failure().orElseGet(() -> String.format(Locale.ROOT, "%d of %d runs, %,d of %,.0f steps%s", results.size(),
                run.size(), run.steps(), all, !over ? "" : run.complete() ? ": done." : ": stopped.")));
        if (results.size() != ended) {
            ended = results.size();
            show(results);
        }
        enable();
    }

    private void show(List<Result> results) {
        Comparison comparison = comparison();
        // Columns made anew would lose the widths they were dragged to.
        if (!comparison.metrics().equals(compared)) {
            compared = comparison.metrics();
            variants.getColumns().setAll(Columns.ofVariants(comparison));
        }
        variants.getItems().setAll(comparison.summaries());
        runs.getItems().setAll(results);
        // Of several variants the table says it.
        verdict.setText(comparison.summaries().size() != 1 ? ""
                : comparison.summaries().getFirst().verdict().map(Verdict::sentence).orElse(""));
        showBands();
    }

    private Comparison comparison() {
        return Comparison.of(run.ensemble(), run.results(), Optional.empty());
    }

    /// The charts show the runs of the variant that is played, whatever its seeds.
    private void showBands() {
        Map<String, Band> bands = new LinkedHashMap<>();
        if (run != null && shown != null) {
            Experiment played = shown.with(Seeds.of(0));
            comparison().summaries().stream().filter(summary -> summary.variant().experiment().with(Seeds.of(0)).equals(played))
                    .findFirst().ifPresent(summary -> summary.metrics().forEach(metric -> bands.put(metric, summary.band(metric))));
        }
        charts.show(bands);
    }

    private void enable() {
        boolean busy = run != null && !run.over();
        start.setDisable(shown == null || busy);
        stop.setDisable(!busy);
        List.of(csv, latex, runsCsv).forEach(button -> button.setDisable(run == null || ended < 1));
    }

    private void open() {
        Result result = runs.getSelectionModel().getSelectedItem();
        if (result == null) {
            return;
        }
        @SuppressWarnings("rawtypes")
        List<TablePosition> cells = runs.getSelectionModel().getSelectedCells();
        boolean loss = cells.stream().anyMatch(cell -> cell.getTableColumn().getId().equals("column-first-loss"));
        OptionalLong step = loss ? Columns.firstLoss(result) : OptionalLong.empty();
        laboratory.pause();
        charts.recall(Past.of(result.end(), result.metrics().csv(), EventLog.csv(result.events())));
        laboratory.begin(result.end(), told::setText);
        step.ifPresent(laboratory::seek);
    }

    private void save(String kind, String ending, String text) {
        choice.save("Export a table", new FileChoice.Kind(kind, List.of(ending)), "comparison." + ending).ifPresent(file -> {
            try {
                AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
                told.setText("Wrote " + file.getFileName() + ".");
            } catch (IOException e) {
                told.setText("Expected to write " + file + ", but the system reports: " + e.getMessage() + ".");
            }
        });
    }

    /// Ends what is under way.
    @Override
    public void close() {
        clock.stop();
        cancel();
    }
}
