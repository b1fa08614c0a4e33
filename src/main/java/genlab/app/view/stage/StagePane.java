package genlab.app.view.stage;

import genlab.app.view.StageView;
import genlab.math.Frame;
import genlab.stage.Layer;
import genlab.stage.Plane;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// One of the linked stages: the picture, what is laid over it, and the hand's gestures.
final class StagePane extends Region {

    private final StageView view = new StageView();
    private final StagesModel model;
    private final Map<Plane, List<Layer>> kept = new HashMap<>();
    private final Overlay overlay;
    private final StageGestures gestures;

    StagePane(StagesModel model, int number) {
        this.model = model;
        overlay = new Overlay(model);
        setId("stage-" + number);
        getStyleClass().add("stage-pane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(view, overlay);
        view.paletteProperty().bind(model.palette());
        view.scaleProperty().bind(model.scale());
        view.planeProperty().subscribe(plane -> view.zoomedProperty().bind(model.zoomed(plane)));
        view.viewportProperty().addListener(change -> repaint());
        gestures = new StageGestures(this, model);
    }

    /// Shows layers of another plane, those that were shown of it before or else these.
    void turn(Plane plane, List<Layer> usual) {
        kept.put(view.planeProperty().get(), view.layersProperty().get());
        view.planeProperty().set(plane);
        view.layersProperty().set(kept.getOrDefault(plane, usual));
    }

    /// Shows these layers, and forgets which were shown before.
    void show(Plane plane, List<Layer> layers) {
        kept.clear();
        view.planeProperty().set(plane);
        view.layersProperty().set(layers);
    }

    /// The zoom of the plane that is shown.
    ObjectProperty<Frame> zoomed() {
        return model.zoomed(view.planeProperty().get());
    }

    StageView view() {
        return view;
    }

    Overlay overlay() {
        return overlay;
    }

    StageGestures gestures() {
        return gestures;
    }

    /// Lays something of another's over the picture, of the same size, under crosshair and probes.
    void lay(Node node) {
        getChildren().add(1, node);
    }

    void repaint() {
        overlay.paint(view.planeProperty().get(), view.viewportProperty().get(), Math.floor(getWidth()), Math.floor(getHeight()));
    }

    @Override
    protected void layoutChildren() {
        for (Node child : getManagedChildren()) {
            child.resizeRelocate(0, 0, getWidth(), getHeight());
        }
        repaint();
    }
}
