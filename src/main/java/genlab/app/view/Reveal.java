package genlab.app.view;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// Scrolls what has been reached by the keyboard, or has just been said, into view.
public final class Reveal {

    private Reveal() {
    }

    /// Turns the pane that scrolls the node until the node is seen; leaves it where the node is seen already.
    public static void node(Node node) {
        Node around = node.getParent();
        while (around != null && !(around instanceof ScrollPane)) {
            around = around.getParent();
        }
        if (around instanceof ScrollPane scroll && scroll.getScene() != null) {
            within(scroll, node);
        }
    }

    private static void within(ScrollPane scroll, Node node) {
        // The node, or all around it, may have come in this very moment.
        Parent root = scroll.getScene().getRoot();
        root.applyCss();
        root.layout();
        Bounds all = scroll.getContent().getBoundsInLocal();
        Bounds own = scroll.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = all.getHeight() - seen;
        double top = scroll.getVvalue() * hidden;
        if (hidden > 0 && (own.getMinY() < top || own.getMaxY() > top + seen)) {
            scroll.setVvalue((own.getCenterY() - seen / 2) / hidden);
        }
    }
}
