package genlab.app.view.stage;

import genlab.app.view.StageView;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// One of the linked stages: the picture, what is laid over it, and the hand's gestures.
final class StagePane extends Region {

    private final StageView view = new StageView();
    private final Overlay overlay;
    private final StageGestures gestures;

    StagePane(StagesModel model, int number) {
        overlay = new Overlay(model);
        setId("stage-" + number);
        getStyleClass().add("stage-pane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(view, overlay);
        view.paletteProperty().bind(model.palette());
        view.scaleProperty().bind(model.scale());
        view.zoomedProperty().bind(model.zoomed());
        view.viewportProperty().addListener(change -> repaint());
        gestures = new StageGestures(this, model);
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
        overlay.paint(view.viewportProperty().get(), Math.floor(getWidth()), Math.floor(getHeight()));
    }

    @Override
    protected void layoutChildren() {
        for (Node child : getManagedChildren()) {
            child.resizeRelocate(0, 0, getWidth(), getHeight());
        }
        repaint();
    }
}
