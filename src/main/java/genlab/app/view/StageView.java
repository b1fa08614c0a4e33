package genlab.app.view;

import genlab.app.view.canvas.CanvasPen;
import genlab.math.Frame;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.stage.Box;
import genlab.stage.ColourBar;
import genlab.stage.Ground;
import genlab.stage.Layer;
import genlab.stage.Layers;
import genlab.stage.Lettering;
import genlab.stage.Palette;
import genlab.stage.Plane;
import genlab.stage.Pointing;
import genlab.stage.Scale;
import genlab.stage.StageAxes;
import genlab.stage.Viewport;
import genlab.stage.chart.Figures;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/// The stage: every visible layer of one plane on a canvas of its own, axes around them. A layer is painted again only when what it
/// shows, the view or the colours have changed.
public final class StageView extends Region {

    /// Size of the axes' figures, in pixels at a font scale of 1.
    private static final double TEXT = 12;
    private static final double LEAST_TEXT = 10;

    /// A stage is at least this many figures' sizes wide before these become smaller.
    private static final double FIGURES = 26;

    /// Dots and words on a small stage shrink no further, in pixels a stage point: words of 13 points can just be read.
    private static final double LEAST_POINT = 0.87;

    private final ObjectProperty<Snapshot> snapshot = new SimpleObjectProperty<>();
    private final ObjectProperty<Snapshot> examined = new SimpleObjectProperty<>();
    private final ObjectProperty<Plane> plane = new SimpleObjectProperty<>(Plane.DATA);
    private final ObjectProperty<Pointing> pointing = new SimpleObjectProperty<>(Pointing.NOWHERE);
    private final ObjectProperty<List<Layer>> layers = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);
    private final ObjectProperty<Frame> zoomed = new SimpleObjectProperty<>();
    private final DoubleProperty scale = new SimpleDoubleProperty(1);
    private final ReadOnlyObjectWrapper<Viewport> viewport = new ReadOnlyObjectWrapper<>();
    private final Canvas surround = new Canvas();
    private final Map<String, Sheet> sheets = new LinkedHashMap<>();
    private final BooleanProperty gliding = new SimpleBooleanProperty();
    private final Glide glide = new Glide();
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            glide.tick(now);
            if (glide.from().isEmpty()) {
                timer.stop();
            }
            paint();
        }
    };
    private Surround painted;

    /// All that the surroundings depend on.
    private record Surround(Viewport view, Palette palette, double text, Optional<Scale> scale, Ground ground, String remark) {
    }

    public StageView() {
        setId("stage");
        getStyleClass().add("stage");
        surround.setMouseTransparent(true);
        surround.setManaged(false);
        getChildren().add(surround);
        snapshot.addListener((property, before, now) -> {
            glide(before, now);
            paint();
        });
        sceneProperty().addListener(change -> stop());
        examined.addListener(change -> paint());
        plane.addListener(change -> paint());
        pointing.addListener(change -> paint());
        layers.addListener(change -> paint());
        palette.addListener(change -> paint());
        zoomed.addListener(change -> paint());
        scale.addListener(change -> paint());
    }

    public ObjectProperty<Snapshot> snapshotProperty() {
        return snapshot;
    }

    /// What took longer to read, at an earlier step perhaps; null if there is nothing.
    public ObjectProperty<Snapshot> examinedProperty() {
        return examined;
    }

    /// What is shown a piece of: layers of other planes are not seen.
    public ObjectProperty<Plane> planeProperty() {
        return plane;
    }

    /// What the layers are about.
    public ObjectProperty<Pointing> pointingProperty() {
        return pointing;
    }

    /// The layers as they are painted: about what is pointed at.
    public List<Layer> shown() {
        return Layers.about(layers.get().stream().filter(layer -> layer.plane().equals(plane.get())).toList(), pointing.get());
    }

    /// All that is known of the run, however long it took to read; null before the first report.
    public Snapshot seen() {
        Snapshot now = snapshot.get();
        return now == null || examined.get() == null || examined.get().data() != now.data() ? now : now.with(examined.get());
    }

    /// The layers that have something to paint, in the order they are painted; none before the first report.
    public List<Layer> visible() {
        Snapshot seen = seen();
        return seen == null ? List.of() : Layers.visible(shown(), palette.get(), seen);
    }

    /// Whether what changes by a step is seen to move: for runs that stand or go slowly.
    public BooleanProperty glidingProperty() {
        return gliding;
    }

    private void glide(Snapshot before, Snapshot now) {
        boolean near = before != null && now != null && before.data() == now.data() && Math.abs(now.step() - before.step()) <= 1;
        if (!near || !gliding.get() || Platform.getPreferences().isReducedMotion() || getScene() == null) {
            stop();
        } else if (visible().stream().anyMatch(layer -> layer.between(before, now, 0) != now)) {
            glide.begin(before);
            timer.start();
        }
    }

    private void stop() {
        glide.end();
        timer.stop();
    }

    /// What a layer shows at this moment: on the way from what was seen, if it glides.
    private Snapshot moment(Layer layer, Snapshot seen) {
        return glide.from().map(from -> layer.between(from, seen, glide.way())).orElse(seen);
    }

    /// What lies around the layers; empty while there is none to be seen on a plane other than the data's.
    public Optional<Ground> ground() {
        Snapshot seen = seen();
        List<Layer> visible = visible();
        return seen == null || visible.isEmpty() && !plane.get().equals(Plane.DATA) ? Optional.empty()
                : Optional.of(Layers.ground(visible, seen));
    }

    /// The layers switched on, in any order.
    public ObjectProperty<List<Layer>> layersProperty() {
        return layers;
    }

    public ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    /// Factor on the axes' figures.
    public DoubleProperty scaleProperty() {
        return scale;
    }

    /// The part of the plane that is seen, in its own coordinates; null for all of it.
    public ObjectProperty<Frame> zoomedProperty() {
        return zoomed;
    }

    /// Where the stage lies in this region; null before the first picture.
    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    @Override
    protected void layoutChildren() {
        paint();
    }

    private void paint() {
        Snapshot seen = seen();
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (seen == null || width < 1 || height < 1) {
            return;
        }
        fit(width, height);
        List<Layer> visible = Layers.visible(shown(), palette.get(), seen);
        if (visible.isEmpty() && !plane.get().equals(Plane.DATA)) {
            arrange(visible);
            wait(width, height);
            return;
        }
        Optional<Scale> field = visible.stream().map(layer -> layer.scale(palette.get(), seen)).flatMap(Optional::stream).findFirst();
        Viewport view = surround(Layers.ground(visible, seen), field, age(visible), width, height);
        viewport.set(view);
        arrange(visible);
        for (Layer layer : visible) {
            sheets.get(layer.id()).paint(layer, view, palette.get(), moment(layer, seen));
        }
    }

    private void fit(double width, double height) {
        if (surround.getWidth() != width || surround.getHeight() != height) {
            surround.setWidth(width);
            surround.setHeight(height);
            painted = null;
        }
    }

    /// What stands where no layer of the plane has anything to paint yet.
    private void wait(double width, double height) {
        painted = null;
        viewport.set(null);
        CanvasPen pen = new CanvasPen(surround);
        pen.clear();
        String words = shown().isEmpty() ? "Switch on a layer below." : shown().stream()
                .map(layer -> layer.absence(snapshot.get())).flatMap(Optional::stream).findFirst().orElse("Being worked out …");
        pen.text(words, width / 2, height / 2, Lettering.of(text(width, height), palette.get().quiet())
                .at(Lettering.Across.MIDDLE, Lettering.Along.MIDDLE));
    }

    /// “as of step n” where something seen was read at an earlier step; otherwise nothing.
    private String age(List<Layer> visible) {
        Snapshot old = examined.get();
        boolean shown = old != null && old.step() != snapshot.get().step() && visible.stream()
                .flatMap(layer -> layer.needs().stream())
                .anyMatch(need -> !need.settled() && !snapshot.get().values().containsKey(need));
        return shown ? "as of step " + Figures.step(old.step()) : "";
    }

    private Viewport surround(Ground ground, Optional<Scale> field, String remark, double width, double height) {
        double text = text(width, height);
        Frame frame = zoomed.get() == null ? ground.frame() : zoomed.get();
        StageAxes axes = new StageAxes(ground, text);
        CanvasPen pen = new CanvasPen(surround);
        Optional<ColourBar> bar = field.map(s -> new ColourBar(s, text));
        Viewport filling = Viewport.filling(frame, new Box(0, 0, width, height));
        // What stands at the sides depends on how many numbers find room there, and the room on what stands at the sides.
        for (int i = 0; i < 3; i++) {
            double high = filling.box().height();
            double left = text / 2 + axes.left(pen, filling.frame(), high);
            double right = bar.map(b -> text + b.width(pen, high)).orElse(0.0) + axes.overhang();
            Box room = new Box(0, 0, width, height).inset(left, axes.overhang(), right, axes.below());
            filling = Viewport.filling(frame, snapped(ground.shape(room)));
        }
        Box box = filling.box();
        Viewport view = filling.withPoint(Math.max(filling.point(), LEAST_POINT));
        Surround wanted = new Surround(view, palette.get(), text, field, ground, remark);
        if (!wanted.equals(painted)) {
            painted = wanted;
            pen.clear();
            pen.fill(box, palette.get().paper());
            axes.paint(pen, view, palette.get(), remark);
            bar.ifPresent(b -> b.paint(pen, box.right() + text, box.y(), box.height(), palette.get()));
        }
        return view;
    }

    /// In a small stage among others, figures give way until they can just be read.
    private double text(double width, double height) {
        double least = LEAST_TEXT * scale.get();
        return Math.clamp(Math.min(width, height) / FIGURES, least, TEXT * scale.get());
    }

    /// On whole pixels: a canvas between them would be blurred.
    private static Box snapped(Box box) {
        return new Box(Math.round(box.x()), Math.round(box.y()), Math.floor(box.width()), Math.floor(box.height()));
    }

    private void arrange(List<Layer> visible) {
        List<String> ids = visible.stream().map(Layer::id).toList();
        if (new ArrayList<>(sheets.keySet()).equals(ids)) {
            return;
        }
        Map<String, Sheet> ordered = new LinkedHashMap<>();
        ids.forEach(id -> ordered.put(id, sheets.getOrDefault(id, new Sheet())));
        sheets.clear();
        sheets.putAll(ordered);
        getChildren().setAll(surround);
        sheets.values().forEach(sheet -> getChildren().add(sheet.canvas));
    }

    /// A layer's canvas, and what was last painted on it.
    private static final class Sheet {

        private final Canvas canvas = new Canvas();
        private CanvasPen pen;
        private Object painted;

        Sheet() {
            canvas.setMouseTransparent(true);
            canvas.setManaged(false);
        }

        void paint(Layer layer, Viewport view, Palette palette, Snapshot snapshot) {
            Map<Quantity<?>, Object> shown = new LinkedHashMap<>();
            Set<Quantity<?>> needs = new HashSet<>(layer.needs());
            needs.addAll(layer.helped());
            needs.forEach(quantity -> shown.put(quantity, snapshot.get(quantity).orElse(null)));
            Object wanted = List.of(layer, view, palette, CanvasPen.pixelScale(canvas), shown);
            if (wanted.equals(painted)) {
                return;
            }
            painted = wanted;
            Box box = view.box();
            if (pen == null || canvas.getWidth() != box.width() || canvas.getHeight() != box.height()) {
                canvas.setWidth(box.width());
                canvas.setHeight(box.height());
                pen = new CanvasPen(canvas);
            }
            canvas.relocate(box.x(), box.y());
            pen.clear();
            // The canvas is the box itself: what leaves it is cut off.
            layer.paint(pen, view.onto(new Box(0, 0, box.width(), box.height()), view.point()), palette, snapshot);
        }
    }
}
