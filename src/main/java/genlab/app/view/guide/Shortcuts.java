package genlab.app.view.guide;

import genlab.app.view.help.HelpKey;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// The keys of the window. They are heard before any control hears them, but never while text is typed, and a control that has
/// the focus keeps the keys it knows what to do with, F1 if it has help of its own, and what is typed has a way back of its own.
public final class Shortcuts {

    /// The style class of nodes that have arrow and page keys of their own.
    public static final String OWN_ARROWS = "arrow-keys";

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
            Node focus = focus(scene);
            boolean typed = focus instanceof TextInputControl && event.getCode() == KeyCode.Z;
            if (typed || HelpKey.answers(focus, event.getCode())) {
                return;
            }
            boolean modified = event.isShortcutDown() || event.isAltDown();
            if (!modified && !event.getCode().isFunctionKey() && keepsKeys(focus, event.getCode())) {
                return;
            }
            find(event).ifPresent(shortcut -> {
                event.consume();
                shortcut.action().run();
            });
        });
    }

    /// Pop-overs hear keys before their window does, and leave it those that are typed.
    private static Node focus(Scene scene) {
        return Window.getWindows().stream().filter(window -> window instanceof PopupWindow && window.isShowing())
                .map(window -> window.getScene().getFocusOwner()).filter(Objects::nonNull).findFirst().orElse(scene.getFocusOwner());
    }

    private Optional<Shortcut> find(KeyEvent event) {
        return all.stream().filter(shortcut -> shortcut.heardIn(event)).findFirst();
    }

    /// Whoever writes keeps all keys; what chooses keeps arrows, page keys and space; a button reached by keyboard is pressed with
    /// space; and what has arrow and page keys of its own says so.
    private static boolean keepsKeys(Node focus, KeyCode code) {
        boolean chooses = focus instanceof Spinner<?> || focus instanceof ChoiceBox<?> || focus instanceof ComboBoxBase<?>
                || focus instanceof ListView<?> || focus instanceof TableView<?>;
        boolean moves = focus instanceof Slider
                || focus != null && focus.getStyleClass().contains(OWN_ARROWS);
        boolean presses = focus instanceof ButtonBase && focus.isFocusVisible();
        boolean going = code.isArrowKey() || code == KeyCode.PAGE_UP || code == KeyCode.PAGE_DOWN;
        return focus instanceof TextInputControl || (chooses || moves) && going
                || (chooses || presses) && (code == KeyCode.SPACE || code == KeyCode.ENTER);
    }
}
