package genlab.app.view.chart;

import genlab.app.view.Theme;
import genlab.app.view.Tip;
import genlab.app.view.canvas.CanvasPen;
import genlab.app.view.experiment.knob.Icons;
import genlab.app.view.guide.Shortcuts;
import genlab.app.view.help.HelpKey;
import genlab.quantity.Band;
import genlab.stage.Box;
import genlab.stage.chart.Chart;
import genlab.stage.chart.ChartPainting;
import genlab.stage.chart.Curve;
import genlab.stage.chart.Span;
import java.util.List;
import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;

/// One chart of the panel. Pointing at it tells the numbers of that step in all charts; dragging selects a range of steps for all;
/// the arrow keys do what pointing does. Its title, the “?” beside it and F1 say what is charted.
final class ChartView extends Region {

    /// In sizes of text; a chart is never lower.
    private static final double LEAST_HEIGHT = 6.6;

    /// Shorter drags are clicks.
    private static final double SLIP = 4;

    /// Presses of an arrow key from end to end.
    private static final int STRIDES = 100;

    /// Whether the pointer is at the title.
    private static final PseudoClass TITLE = PseudoClass.getPseudoClass("title");

    private final ChartsModel model;
    private final Button about = Icons.on(new Button(), Feather.HELP_CIRCLE);
    private final Canvas canvas = new Canvas();
    private final Rectangle selection = new Rectangle();
    private Chart chart;
    private double gutter;
    private CanvasPen pen;
    private double pressed = Double.NaN;

    ChartView(ChartsModel model, Chart chart) {
        this.model = model;
        this.chart = chart;
        setId("chart-" + chart.id());
        getStyleClass().addAll("chart-view", Shortcuts.OWN_ARROWS);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        // Until it is painted, and says its numbers.
        setAccessibleText(chart.title());
        canvas.setMouseTransparent(true);
        canvas.setManaged(false);
        selection.setMouseTransparent(true);
        selection.setManaged(false);
        selection.setVisible(false);
        selection.getStyleClass().add("selection");
        about.setId(getId() + "-about");
        about.setAccessibleText("What is charted: " + chart.title());
        Tip.on(about, "What is charted (F1)");
        about.setFocusTraversable(false);
        about.visibleProperty().bind(hoverProperty().or(focusedProperty()));
        about.setOnAction(event -> help());
        HelpKey.on(this, this::help);
        getChildren().addAll(canvas, selection, about);
        setOnMouseMoved(this::point);
        setOnMouseExited(event -> model.pointed().set(null));
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::release);
        setOnKeyPressed(this::key);
    }

    Chart chart() {
        return chart;
    }

    void show(Chart changed) {
        chart = changed;
        paint();
    }

    /// What is drawn now.
    ChartPainting painting() {
        History history = model.history();
        Double pointed = model.pointed().get();
        List<Curve> curves = chart.lines().stream().map(line -> history.curve(line.metric())).toList();
        boolean logarithmic = model.logarithmic().get() && chart.kind() != Chart.Kind.COUNT;
        List<Band> bands = model.bands().get().isEmpty() ? List.of() : chart.lines().stream()
                .map(line -> model.bands().get().getOrDefault(line.metric().id(), Band.none())).toList();
        return new ChartPainting(chart, curves, bands, history.model(), history.data(), model.span(), logarithmic, history.step(),
                pointed == null ? OptionalDouble.empty() : OptionalDouble.of(pointed));
    }

    double wantedGutter() {
        return model.history().data() == null ? 0 : painting().gutter(pen(), text());
    }

    void align(double width) {
        gutter = width;
        paint();
    }

    void paint() {
        if (model.history().data() == null || getWidth() < 1 || getHeight() < 1) {
            return;
        }
        ChartPainting painting = painting();
        CanvasPen on = pen();
        on.clear();
        painting.paint(on, box(), model.palette().get(), text(), gutter);
        setAccessibleText(painting.words());
    }

    private CanvasPen pen() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (pen == null || canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            pen = new CanvasPen(canvas);
        }
        return pen;
    }

    private Box box() {
        return new Box(0, 0, canvas.getWidth(), canvas.getHeight());
    }

    private Box plot() {
        return ChartPainting.plot(box(), text(), gutter);
    }

    private double text() {
        return Theme.BODY * model.scale().get();
    }

    private void help() {
        if (model.history().data() != null) {
            ChartHelp.of(chart, model.history().model(), model.history().data()).show(this, PopOver.ArrowLocation.RIGHT_TOP);
        }
    }

    @Override
    protected void layoutChildren() {
        about.autosize();
        about.relocate(snapPositionX(getWidth() - about.getWidth()), 0);
        paint();
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.ceil(LEAST_HEIGHT * text());
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    private double step(double x) {
        Box plot = plot();
        return model.span().at(Math.clamp((x - plot.x()) / Math.max(1, plot.width()), 0, 1));
    }

    private void point(MouseEvent event) {
        pseudoClassStateChanged(TITLE, event.getY() < plot().y());
        model.pointed().set((double) Math.round(step(event.getX())));
    }

    private void press(MouseEvent event) {
        requestFocus();
        if (event.getButton() == MouseButton.PRIMARY) {
            pressed = event.getX();
            // Or the scroll pane around takes the focus.
            event.consume();
            if (event.getClickCount() == 2) {
                model.chosen().set(null);
            }
        }
    }

    private void drag(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Box plot = plot();
        double from = Math.clamp(Math.min(pressed, event.getX()), plot.x(), plot.right());
        double to = Math.clamp(Math.max(pressed, event.getX()), plot.x(), plot.right());
        selection.setX(from);
        selection.setY(plot.y());
        selection.setWidth(to - from);
        selection.setHeight(plot.height());
        selection.setVisible(to - from > SLIP);
        point(event);
    }

    private void release(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && selection.isVisible()) {
            double from = Math.floor(step(selection.getX()));
            double to = Math.ceil(step(selection.getX() + selection.getWidth()));
            if (from < to) {
                model.chosen().set(new Span(from, to));
            }
        } else if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && event.getY() < plot().y()) {
            help();
        }
        selection.setVisible(false);
    }

    private void key(KeyEvent event) {
        Span span = model.span();
        double at = model.pointed().get() == null ? model.history().step() : model.pointed().get();
        double stride = Math.max(1, Math.round((span.to() - span.from()) / STRIDES)) * (event.isShiftDown() ? 10 : 1);
        switch (event.getCode()) {
            case LEFT -> model.pointed().set(Math.clamp(at - stride, span.from(), span.to()));
            case RIGHT -> model.pointed().set(Math.clamp(at + stride, span.from(), span.to()));
            case ESCAPE -> {
                model.pointed().set(null);
                model.chosen().set(null);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
