package genlab.app.view.transport;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyEvent;

/// The window's keys: space plays and pauses, → steps, ← steps back. Whoever is writing keeps all keys; who went to a button by
/// keyboard presses it with space; and what has arrow keys of its own keeps them.
public final class TransportKeys {

    /// Property of nodes that are not controls but have arrow keys of their own.
    public static final String OWN_ARROWS = "genlab.own-arrows";

    private TransportKeys() {
    }

    public static void install(Scene scene, TransportBar transport) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, scene.getFocusOwner(), transport));
    }

    private static void press(KeyEvent event, Node focused, TransportBar transport) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown() || focused instanceof TextInputControl) {
            return;
        }
        boolean pressable = focused instanceof ButtonBase && focused.isFocusVisible();
        switch (event.getCode()) {
            case SPACE -> act(event, !pressable && !chooses(focused), transport::toggle);
            case RIGHT -> act(event, !hasArrows(focused), transport::step);
            case LEFT -> act(event, !hasArrows(focused), transport::stepBack);
            default -> { }
        }
    }

    private static void act(KeyEvent event, boolean ours, Runnable action) {
        if (ours) {
            event.consume();
            action.run();
        }
    }

    private static boolean hasArrows(Node focused) {
        return focused instanceof Slider || chooses(focused) || focused != null && focused.hasProperties()
                && focused.getProperties().containsKey(OWN_ARROWS);
    }

    private static boolean chooses(Node focused) {
        return focused instanceof Spinner<?> || focused instanceof ChoiceBox<?> || focused instanceof ComboBoxBase<?>
                || focused instanceof ListView<?> || focused instanceof TableView<?> || focused instanceof TreeView<?>;
    }
}
