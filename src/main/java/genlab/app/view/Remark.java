package genlab.app.view;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.util.Duration;

/// A sentence about what has just been done, below the stage's upper edge; it goes by itself.
public final class Remark extends Label {

    private final PauseTransition going = new PauseTransition(Duration.seconds(6));

    public Remark() {
        setId("remark");
        getStyleClass().add("remark");
        setAccessibleRole(AccessibleRole.TEXT);
        setWrapText(true);
        setMouseTransparent(true);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        going.setOnFinished(event -> setVisible(false));
    }

    public void say(String sentence) {
        setText(sentence);
        setVisible(true);
        going.playFromStart();
    }
}
