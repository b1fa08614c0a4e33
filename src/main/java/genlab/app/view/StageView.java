package genlab.app.view;

import genlab.data.Dataset;
import genlab.math.Frame;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.stage.Box;
import genlab.stage.ColourBar;
import genlab.stage.Layer;
import genlab.stage.Layers;
import genlab.stage.Palette;
import genlab.stage.Scale;
import genlab.stage.StageAxes;
import genlab.stage.Viewport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/// The stage: every visible layer on a canvas of its own, axes in data units around them. A layer is painted again
/// only when what it shows, the view or the colours have changed.
public final class StageView extends Region {

    /// Size of the axes' figures, in pixels at a font scale of 1.
    private static final double TEXT = 12;
    private static final double LEAST_TEXT = 10;

    /// A stage is at least this many figures' sizes wide before these become smaller.
    private static final double FIGURES = 26;

    private final ObjectProperty<Snapshot> snapshot = new SimpleObjectProperty<>();
    private final ObjectProperty<List<Layer>> layers = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);
    private final ObjectProperty<Frame> zoomed = new SimpleObjectProperty<>();
    private final DoubleProperty scale = new SimpleDoubleProperty(1);
    private final ReadOnlyObjectWrapper<Viewport> viewport = new ReadOnlyObjectWrapper<>();
    private final Canvas surround = new Canvas();
    private final Map<Layer, Sheet> sheets = new LinkedHashMap<>();
    private Surround painted;

    /// All that the surroundings depend on.
    private record Surround(Viewport view, Palette palette, double text, Optional<Scale> scale, Dataset data) {
    }

    public StageView() {
        setId("stage");
        getStyleClass().add("stage");
        surround.setMouseTransparent(true);
        surround.setManaged(false);
        getChildren().add(surround);
        snapshot.addListener(change -> paint());
        layers.addListener(change -> paint());
        palette.addListener(change -> paint());
        zoomed.addListener(change -> paint());
        scale.addListener(change -> paint());
    }

    public ObjectProperty<Snapshot> snapshotProperty() {
        return snapshot;
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

    /// The part of the stage that is seen, in stage coordinates; null for all of it.
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
        Snapshot shown = snapshot.get();
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (shown == null || width < 1 || height < 1) {
            return;
        }
        List<Layer> visible = Layers.visible(layers.get(), palette.get(), shown);
        Optional<Scale> field = visible.stream().map(layer -> layer.scale(palette.get(), shown)).flatMap(Optional::stream).findFirst();
        Viewport view = surround(shown, field, width, height);
        viewport.set(view);
        arrange(visible);
        for (Layer layer : visible) {
            sheets.get(layer).paint(layer, view, palette.get(), shown, pixelScale());
        }
    }

    private Viewport surround(Snapshot shown, Optional<Scale> field, double width, double height) {
        double text = text(width, height);
        Frame frame = zoomed.get() == null ? shown.data().stageFrame() : zoomed.get();
        StageAxes axes = StageAxes.of(shown.data(), text);
        if (surround.getWidth() != width || surround.getHeight() != height) {
            surround.setWidth(width);
            surround.setHeight(height);
            painted = null;
        }
        CanvasPen pen = new CanvasPen(surround, pixelScale());
        Optional<ColourBar> bar = field.map(s -> new ColourBar(s, text));
        double right = bar.map(b -> text + b.width(pen, height / 2)).orElse(0.0) + axes.overhang();
        Box room = new Box(0, 0, width, height).inset(axes.left(pen, frame, height), axes.overhang(), right, axes.below());
        Box box = snapped(room.shaped(1));
        Viewport view = Viewport.filling(frame, box);
        Surround wanted = new Surround(view, palette.get(), text, field, shown.data());
        if (!wanted.equals(painted)) {
            painted = wanted;
            pen.clear();
            pen.fill(box, palette.get().paper());
            axes.paint(pen, view, palette.get());
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
        if (new ArrayList<>(sheets.keySet()).equals(visible)) {
            return;
        }
        sheets.keySet().retainAll(new HashSet<>(visible));
        Map<Layer, Sheet> ordered = new LinkedHashMap<>();
        visible.forEach(layer -> ordered.put(layer, sheets.getOrDefault(layer, new Sheet())));
        sheets.clear();
        sheets.putAll(ordered);
        getChildren().setAll(surround);
        sheets.values().forEach(sheet -> getChildren().add(sheet.canvas));
    }

    private double pixelScale() {
        return getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
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

        void paint(Layer layer, Viewport view, Palette palette, Snapshot snapshot, double pixelScale) {
            Map<Quantity<?>, Object> shown = new LinkedHashMap<>();
            Set<Quantity<?>> needs = new HashSet<>(layer.needs());
            needs.addAll(layer.helped());
            needs.forEach(quantity -> shown.put(quantity, snapshot.get(quantity).orElse(null)));
            Object wanted = List.of(view, palette, pixelScale, shown);
            if (wanted.equals(painted)) {
                return;
            }
            painted = wanted;
            Box box = view.box();
            if (pen == null || canvas.getWidth() != box.width() || canvas.getHeight() != box.height()) {
                canvas.setWidth(box.width());
                canvas.setHeight(box.height());
                pen = new CanvasPen(canvas, pixelScale);
            }
            canvas.relocate(box.x(), box.y());
            pen.clear();
            // The canvas is the box itself: what leaves it is cut off.
            layer.paint(pen, view.onto(new Box(0, 0, box.width(), box.height()), view.point()), palette, snapshot);
        }
    }
}
