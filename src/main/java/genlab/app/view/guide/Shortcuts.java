package genlab.app.view.guide;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the window. They are heard before any control hears them, but never while text is typed, and arrow keys
/// stay with the control that has the focus if it knows what to do with them.
public final class Shortcuts {

    private final List<Shortcut> all;

    public Shortcuts(List<Shortcut> all) {
        this.all = List.copyOf(all);
    }

    public List<Shortcut> all() {
        return all;
    }

    /// Listens to a scene's keys from now on.
    public void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean modified = event.isShortcutDown() || event.isAltDown();
            if (!modified && !event.getCode().isFunctionKey() && keepsKeys(scene.getFocusOwner(), event.getCode())) {
                return;
            }
            find(event).ifPresent(shortcut -> {
                event.consume();
                shortcut.action().run();
            });
        });
    }

    private Optional<Shortcut> find(KeyEvent event) {
        return all.stream().filter(shortcut -> shortcut.keys().match(event)).findFirst();
    }

    private static boolean keepsKeys(Node focus, KeyCode code) {
        boolean types = focus instanceof TextInputControl || focus instanceof Spinner<?>;
        boolean moves = focus instanceof Slider || focus instanceof ComboBoxBase<?>
                || focus != null && focus.getStyleClass().contains("arrow-keys");
        return types || moves && code.isArrowKey();
    }
}
