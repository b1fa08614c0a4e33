package genlab.app.view.diagram;

import genlab.app.control.Laboratory;
import genlab.app.view.Tip;
import genlab.model.Conditional;
import genlab.model.Schematic;
import genlab.model.Schematic.Kind;
import genlab.model.Schematic.Node;
import genlab.model.Schematic.Station;
import genlab.quantity.HiddenUnits;
import genlab.quantity.Metrics;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.stage.Palette;
import genlab.stage.chart.Figures;
import genlab.train.Report;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// The model at work: what flows where, with losses and gradients as they are, the hidden units of its nets, and in slow motion the
/// parts of a step, one after the other, numbered and explained. All it knows of the model is its {@link Schematic}.
public final class DiagramView extends VBox {

    /// Seconds a part of a step is explained in slow motion: long enough to read its dozen words.
    public static final double CAPTION = 2;

    /// Maps of hidden units: cells each way, and units of a layer.
    private static final int SIDE = 20;
    private static final int UNITS = 8;

    /// Height of the sketch in em.
    private static final double HEIGHT = 10.6;

    private static final long FRAME = 1_000_000_000L / 25;
    private static final double ROUND = 1.8;

    private final Laboratory laboratory;
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);
    private final BooleanProperty slowMotion = new SimpleBooleanProperty();
    private final Canvas canvas = new Canvas();
    private final Pane sheet = new Pane(canvas);
    private final Label caption = new Label();
    private final VBox nets = new VBox();
    private final UnitStrip units = new UnitStrip();
    private final Rounds rounds = new Rounds(CAPTION);
    private final AnimationTimer timer;
    private Report report;
    private Schematic schematic;
    private String chosen = "";
    private Optional<Node> pointed = Optional.empty();
    private long painted;
    private double time;

    public DiagramView(Laboratory laboratory) {
        this.laboratory = laboratory;
        setId("diagram");
        getStyleClass().add("diagram");
        getStylesheets().add(DiagramView.class.getResource("/genlab/app/diagram.css").toExternalForm());
        sheet.setId("schematic");
        sheet.setFocusTraversable(false);
        sheet.setOnMouseMoved(event -> point(arrangement().at(event.getX(), event.getY())));
        sheet.setOnMouseExited(event -> point(Optional.empty()));
        sheet.setOnMouseClicked(event -> arrangement().at(event.getX(), event.getY()).filter(node -> node.kind() == Kind.LEARNER)
                .ifPresent(node -> choose(node.id())));
        caption.setId("diagram-caption");
        caption.getStyleClass().addAll("caption", "diagram-caption");
        caption.setWrapText(true);
        nets.getStyleClass().add("nets");
        HBox row = new HBox(nets, units);
        row.getStyleClass().add("units-row");
        HBox.setHgrow(units, Priority.ALWAYS);
        getChildren().addAll(sheet, caption, row);
        sheet.widthProperty().addListener(change -> paint());
        caption.fontProperty().addListener(change -> {
            sheet.setPrefHeight(height());
            units.fit(em());
        });
        palette.addListener((property, before, now) -> {
            units.show(now);
            paint();
        });
        slowMotion.addListener(change -> paint());
        laboratory.reportProperty().addListener((property, before, now) -> show(now));
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                tick(now);
            }
        };
        // A timer that runs holds its window, closed or not.
        sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false).subscribe(showing -> {
            if (showing) {
                timer.start();
            } else {
                timer.stop();
            }
        });
    }

    public ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    /// Whether the parts of a step are explained one by one.
    public BooleanProperty slowMotionProperty() {
        return slowMotion;
    }

    private void show(Report now) {
        report = now;
        rounds.at(now.status().step());
        Schematic other = now.experiment().model().schematic();
        if (!other.equals(schematic)) {
            schematic = other;
            offer();
        }
        now.snapshot().get(new HiddenUnits(chosen, SIDE, UNITS)).ifPresent(layers -> units.show(layers, em()));
        if (!moving()) {
            paint();
        }
    }

    private void offer() {
        Set<Quantity<?>> numbers = new HashSet<>();
        schematic.nodes().stream().flatMap(node -> node.metric().stream()).flatMap(id -> Metrics.find(id).stream())
                .forEach(metric -> numbers.add(metric.source()));
        laboratory.want(this, numbers);
        boolean layered = report.experiment().model().can(new HiddenUnits("", SIDE, UNITS).needs());
        List<Node> learners = !layered ? List.of() : schematic.nodes().stream().filter(node -> node.kind() == Kind.LEARNER).toList();
        nets.getChildren().setAll(learners.size() < 2 ? List.<ToggleButton>of() : learners.stream().map(this::button).toList());
        choose(learners.isEmpty() ? "" : learners.getLast().id());
    }

    private ToggleButton button(Node node) {
        ToggleButton button = new ToggleButton(node.title());
        button.setId("units-of-" + node.id());
        button.setAccessibleText("Hidden units of " + node.title());
        Tip.on(button, button.getAccessibleText());
        button.setOnAction(event -> choose(node.id()));
        button.focusVisibleProperty().addListener((property, before, seen) -> point(seen ? Optional.of(node) : Optional.empty()));
        return button;
    }

    /// Shows this net's hidden units.
    private void choose(String node) {
        chosen = node;
        nets.getChildren().forEach(button -> ((ToggleButton) button).setSelected(button.getId().equals("units-of-" + node)));
        units.clear(node);
        laboratory.wantSeldom(this, Set.of(new HiddenUnits(node, SIDE, UNITS)));
        paint();
    }

    private void point(Optional<Node> node) {
        pointed = node;
        paint();
    }

    private boolean moving() {
        return report != null && report.status().playing() && isVisible() && !Platform.getPreferences().isReducedMotion();
    }

    private void tick(long now) {
        if (now - painted < FRAME || report == null) {
            return;
        }
        if (painted != 0 && moving()) {
            time = (time + Math.min(now - painted, 5 * FRAME) / 1e9 / ROUND) % 1;
        }
        painted = now;
        rounds.tick(now, report.status().playing());
        if (moving() || slowMotion.get()) {
            paint();
        }
    }

    private double em() {
        return caption.getFont().getSize();
    }

    private Layout arrangement() {
        return new Layout(schematic, canvas.getWidth(), canvas.getHeight(), em());
    }

    private Optional<Station> station() {
        return slowMotion.get() ? Optional.of(schematic.stations().get(part())) : Optional.empty();
    }

    private int part() {
        return rounds.part(schematic.stations().size());
    }

    /// In whole pixels: what is painted over a part of one shows through for ever.
    private double height() {
        return Math.ceil(HEIGHT * em());
    }

    private void paint() {
        if (report == null || sheet.getWidth() < 1) {
            return;
        }
        canvas.setWidth(sheet.getWidth());
        canvas.setHeight(height());
        Map<String, String> values = values(report.snapshot());
        double flow = Platform.getPreferences().isReducedMotion() ? Double.NaN : time;
        new Sketch(arrangement(), palette.get(), values, station(), chosen, flow).paint(canvas.getGraphicsContext2D());
        caption.setText(caption());
        sheet.setAccessibleText("Diagram of the model: " + values);
    }

    private String caption() {
        if (pointed.isPresent()) {
            return pointed.get().help();
        }
        return station().map(s -> part() + 1 + " of " + schematic.stations().size() + " · " + s.title() + ". " + s.caption())
                .orElse(units.getChildren().isEmpty() ? without() : "Hidden units of " + schematic.node(chosen).title()
                        + ", a row for each layer; point at one to enlarge it.");
    }

    /// Why there are no hidden units, if one can know.
    private String without() {
        boolean labelled = !nets.getChildren().isEmpty() && report.experiment().model().can(Set.of(Conditional.class));
        return labelled ? "Hidden units are of one label: choose which one is looked at." : "";
    }

    private Map<String, String> values(Snapshot snapshot) {
        Map<String, String> values = new HashMap<>();
        for (Node node : schematic.nodes()) {
            node.metric().flatMap(Metrics::find).flatMap(metric -> metric.read(snapshot)).map(measured -> measured.value())
                    .filter(value -> !value.isNaN()).ifPresent(value -> values.put(node.id(),
                            (node.kind() == Kind.LEARNER ? "∇ " : "") + text(value)));
        }
        return values;
    }

    /// Three decimals; what is large takes no more room.
    private static String text(double value) {
        return Math.abs(value) < 1000 ? String.format(Locale.ROOT, "%.3f", value).replace('-', '−') : Figures.of(value);
    }
}
