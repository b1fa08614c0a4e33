package genlab.app.view;

import javafx.scene.Node;
import javafx.scene.Parent;

/// Where the keyboard goes when something opens.
public final class Focus {

    private Focus() {
    }

    /// Gives the focus to the first that can have it.
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
}
