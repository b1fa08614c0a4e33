package genlab.app.view.chart;

import genlab.app.control.Laboratory;
import genlab.app.view.Scrolled;
import genlab.app.view.guide.Keys;
import genlab.model.Model;
import genlab.quantity.Band;
import genlab.quantity.Metric;
import genlab.quantity.Metrics;
import genlab.quantity.Quantity;
import genlab.stage.Palette;
import genlab.stage.chart.Chart;
import genlab.stage.chart.ChartPainting;
import genlab.stage.chart.Charts;
import genlab.train.Report;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The charts of a run, one below the other.
public final class ChartsPanel extends VBox {

    /// What a chart hears while it has the focus.
    public static final List<Keys> KEYS = Keys.of("On a chart",
            "←  →", "Read the step before, after (Shift: further)", "F1", "What is charted", "Esc", "All steps again");

    /// While the run trains, charts are painted at most every tenth of a second: figures that change faster cannot be read.
    private static final long INTERVAL = 100_000_000;

    private final Laboratory laboratory;
    private final ChartsModel model = new ChartsModel();
    private final VBox column = new VBox();
    private final ChartsHead head;
    private final List<ChartView> views = new ArrayList<>();
    private Set<String> chosen = new LinkedHashSet<>(Charts.USUAL);
    private List<Metric> offered = List.of();
    private Model shownModel;
    private long painted;

    public ChartsPanel(Laboratory laboratory) {
        this.laboratory = laboratory;
        head = new ChartsHead(model, this::choose);
        setId("charts");
        getStyleClass().add("charts");
        getStylesheets().add(ChartsPanel.class.getResource("/genlab/app/chart.css").toExternalForm());
        column.getStyleClass().add("charts-column");
        ScrollPane scroll = new Scrolled(column);
        scroll.setId("charts-scroll");
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        model.palette().addListener(change -> repaint());
        model.scale().addListener(change -> repaint());
        model.logarithmic().addListener(change -> repaint());
        model.chosen().addListener(change -> repaint());
        model.pointed().addListener(change -> repaint());
        model.bands().addListener(change -> repaint());
        laboratory.reportProperty().addListener((property, before, report) -> show(report));
    }

    public ObjectProperty<Palette> paletteProperty() {
        return model.palette();
    }

    /// Factor on all text.
    public DoubleProperty scaleProperty() {
        return model.scale();
    }

    /// Shows what other runs of the same experiment did behind the lines of this one.
    ///
    /// @param bands by metric; empty for none
    public void show(Map<String, Band> bands) {
        model.bands().set(Map.copyOf(bands));
    }

    /// What was read so far.
    public History history() {
        return model.history();
    }

    /// Keeps what was read so far; what is given back has it charted again when its run is gone back to.
    public Runnable bookmark() {
        Past past = model.history().past();
        return () -> recall(past);
    }

    /// Charts what was read of a run before, as soon as it is that run which is reported; null gives up waiting.
    public void recall(Past past) {
        model.history().await(past);
    }

    /// The charts as they are seen now, for export.
    public List<ChartPainting> paintings() {
        return model.history().data() == null ? List.of() : views.stream().map(ChartView::painting).toList();
    }

    /// The metrics that are charted, by id.
    public Set<String> chosen() {
        return Set.copyOf(chosen);
    }

    /// Charts these metrics, as far as the present run has them.
    public void choose(Set<String> metrics) {
        chosen = new LinkedHashSet<>(metrics);
        arrange();
    }

    private void show(Report report) {
        boolean anew = report.snapshot().data() != model.history().data();
        // Some instruments are there from the first step on only.
        boolean begun = model.history().step() == 0 && report.snapshot().step() > 0;
        boolean changed = model.history().add(report);
        if (anew) {
            model.chosen().set(null);
        }
        if (anew || begun || !report.experiment().model().equals(shownModel)) {
            shownModel = report.experiment().model();
            laboratory.ask(trainer -> Metrics.of(trainer.readings()), this::offer);
        }
        long now = System.nanoTime();
        if (changed && (!report.status().busy() || now - painted > INTERVAL)) {
            painted = now;
            repaint();
        }
    }

    /// What the present run has, once it is known.
    private void offer(List<Metric> now) {
        offered = now;
        arrange();
    }

    private void arrange() {
        head.show(offered, chosen);
        List<String> shown = offered.stream().map(Metric::id).filter(chosen::contains).toList();
        List<Chart> charts = Charts.ALL.stream().map(chart -> chart.only(shown)).filter(chart -> !chart.lines().isEmpty()).toList();
        if (!charts.stream().map(Chart::id).toList().equals(views.stream().map(view -> view.chart().id()).toList())) {
            views.clear();
            charts.forEach(chart -> views.add(view(chart)));
            column.getChildren().setAll(views);
        }
        for (int i = 0; i < charts.size(); i++) {
            views.get(i).show(charts.get(i));
        }
        if (charts.isEmpty()) {
            Label nothing = new Label(offered.isEmpty() ? "This model has no numbers that could be charted."
                    : "Choose in the list above what is charted.");
            nothing.getStyleClass().add("caption");
            nothing.setWrapText(true);
            column.getChildren().setAll(nothing);
        }
        repaint();
        Set<Quantity<?>> sources = charts.stream().flatMap(chart -> chart.lines().stream()).map(line -> line.metric().source())
                .collect(Collectors.toUnmodifiableSet());
        laboratory.wantSeldom(this, sources);
    }

    private ChartView view(Chart chart) {
        Optional<ChartView> known = views.stream().filter(view -> view.chart().id().equals(chart.id())).findFirst();
        ChartView view = known.orElseGet(() -> new ChartView(model, chart));
        VBox.setVgrow(view, Priority.ALWAYS);
        return view;
    }

    private void repaint() {
        double gutter = views.stream().mapToDouble(ChartView::wantedGutter).max().orElse(0);
        views.forEach(view -> view.align(gutter));
    }
}
