package genlab.app.view.guide;

import javafx.scene.input.KeyCombination;

/// A key and what it does.
///
/// @param keys  as {@link KeyCombination#valueOf} reads them; a bare letter or sign is meant only while nobody types text
/// @param group heading in the sheet
/// @param label what happens, sentence case
public record Shortcut(KeyCombination keys, String group, String label, Runnable action) {

    public static Shortcut of(String keys, String group, String label, Runnable action) {
        return new Shortcut(KeyCombination.valueOf(keys), group, label, action);
    }

    /// The key as it is engraved: “Space”, “Ctrl+S”, “Page Down”.
    public String text() {
        return keys.getDisplayText().replace('_', ' ');
    }
}
