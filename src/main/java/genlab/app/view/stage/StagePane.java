package genlab.app.view.stage;

import genlab.app.view.StageView;
import genlab.math.Frame;
import genlab.stage.Box;
import genlab.stage.Deed;
import genlab.stage.Layer;
import genlab.stage.Plane;
import genlab.stage.Viewport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// One of the linked stages: the picture, what is laid over it, and the hand's gestures.
final class StagePane extends Region {

    private final StageView view = new StageView();
    private final StagesModel model;
    private final Map<Plane, List<Layer>> kept = new HashMap<>();
    private final Overlay overlay;
    private final Grasp grasp;
    private final Label words = new Label();
    private final StageGestures gestures;

    /// @param order does a deed and tells when it is done, or why not
    StagePane(StagesModel model, int number, BiConsumer<Deed, Consumer<Optional<String>>> order) {
        this.model = model;
        overlay = new Overlay(model);
        setId("stage-" + number);
        getStyleClass().add("stage-pane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        words.setId("stage-words-" + number);
        words.getStyleClass().add("stage-words");
        words.setMouseTransparent(true);
        words.setManaged(false);
        words.setWrapText(true);
        grasp = new Grasp(this, order);
        getChildren().addAll(view, overlay, words);
        say("");
        view.paletteProperty().bind(model.palette());
        view.scaleProperty().bind(model.scale());
        view.planeProperty().subscribe(plane -> view.zoomedProperty().bind(model.zoomed(plane)));
        view.viewportProperty().addListener(change -> repaint());
        gestures = new StageGestures(this, model);
    }

    /// Shows layers of another plane, those that were shown of it before or else these.
    void turn(Plane plane, List<Layer> usual) {
        grasp.letGo();
        kept.put(view.planeProperty().get(), view.layersProperty().get());
        view.planeProperty().set(plane);
        view.layersProperty().set(kept.getOrDefault(plane, usual));
    }

    /// Shows these layers, and forgets which were shown before.
    void show(Plane plane, List<Layer> layers) {
        grasp.letGo();
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

    Grasp grasp() {
        return grasp;
    }

    /// Says something about what the hand does, at the foot of the stage; nothing to be silent.
    void say(String sentence) {
        words.setText(sentence);
        words.setVisible(!sentence.isEmpty());
        repaint();
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
        Viewport viewport = view.viewportProperty().get();
        if (viewport != null) {
            grasp.held().ifPresent(handle -> overlay.carry(viewport, handle, grasp.x(), grasp.y()));
            place(viewport.box());
        }
    }

    /// The words at the foot of the box.
    private void place(Box box) {
        double width = Math.min(words.prefWidth(-1), box.width());
        double height = words.prefHeight(width);
        words.resizeRelocate(box.middleX() - width / 2, box.bottom() - height, width, height);
    }

    @Override
    protected void layoutChildren() {
        for (Node child : getManagedChildren()) {
            child.resizeRelocate(0, 0, getWidth(), getHeight());
        }
        repaint();
    }
}
