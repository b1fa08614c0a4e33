package genlab.app.view.help;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// F1: help on what has the focus, if that has any of its own.
public final class HelpKey {

    private static final String OWN = "genlab.own-help";

    private HelpKey() {
    }

    /// Helps with a node and all in it.
    public static void on(Node node, Runnable help) {
        node.getProperties().put(OWN, true);
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F1) {
                help.run();
                event.consume();
            }
        });
    }

    /// Whether a key pressed at a node is help on that node or what it is part of.
    public static boolean answers(Node focus, KeyCode code) {
        Node node = code == KeyCode.F1 ? focus : null;
        while (node != null && !(node.hasProperties() && node.getProperties().containsKey(OWN))) {
            node = node.getParent();
        }
        return node != null;
    }
}
