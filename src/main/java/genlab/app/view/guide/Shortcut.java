package genlab.app.view.guide;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A key and what it does.
///
/// @param keys  as {@link KeyCombination#valueOf} reads them, any of them, the first as told; a bare letter or sign is meant only while
///              nobody types text
/// @param group heading in the sheet
/// @param label what happens, sentence case
public record Shortcut(List<KeyCombination> keys, String group, String label, Runnable action) {

    public Shortcut {
        keys = List.copyOf(keys);
    }

    /// @param keys with “|” between those that do the same, as signs lie elsewhere on other keyboards
    public static Shortcut of(String keys, String group, String label, Runnable action) {
        return new Shortcut(Stream.of(keys.split("\\|")).map(KeyCombination::valueOf).toList(), group, label, action);
    }

    /// Whether that was pressed. A sign alone is one wherever it lies, but with Alt or Ctrl somebody types something.
    boolean heardIn(KeyEvent event) {
        boolean plain = !event.isAltDown() && !event.isControlDown() && !event.isMetaDown();
        return keys.stream().anyMatch(key -> key instanceof KeyCharacterCombination sign
                ? plain && sign.getCharacter().equals(event.getText()) : key.match(event));
    }

    /// The key as it is engraved: “Space”, “Ctrl+S”, “Page Down”.
    public String text() {
        return keys.getFirst().getDisplayText().replace('_', ' ');
    }
}
