package genlab.app.view;

import genlab.app.view.guide.Shortcuts;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyEvent;

/// Where the keyboard goes.
public final class Focus {

    private Focus() {
    }

    /// Gives the focus to the first that can have it, when something opens.
    ///
    /// @return whether there is any
    public static boolean first(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible() || child.isDisabled()) {
                continue;
            }
            if (child.isFocusTraversable()) {
                child.requestFocus();
                return true;
            }
            if (child instanceof Parent inner && first(inner)) {
                return true;
            }
        }
        return false;
    }

    /// Lets arrow keys go from one of a group to the next, and no more: left to themselves, toggles of a group would look chosen.
    public static void byArrows(Node node) {
        node.getStyleClass().add(Shortcuts.OWN_ARROWS);
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode().isArrowKey()) {
                node.requestFocusTraversal(switch (event.getCode()) {
                    case LEFT, KP_LEFT -> TraversalDirection.LEFT;
                    case RIGHT, KP_RIGHT -> TraversalDirection.RIGHT;
                    case UP, KP_UP -> TraversalDirection.UP;
                    default -> TraversalDirection.DOWN;
                });
                event.consume();
            }
        });
    }
}
