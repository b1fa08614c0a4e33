package genlab.app.view.experiment.knob;

import genlab.card.Setting;
import javafx.scene.Node;
import javafx.scene.control.Control;

/// A text of the user's own.
final class TextEditor implements Editor {

    private final Entry entry;

    TextEditor(Told told) {
        entry = new Entry(told.ended());
    }

    @Override
    public Node node() {
        return entry;
    }

    @Override
    public Control focus() {
        return entry;
    }

    @Override
    public void show(Setting setting) {
        entry.show(setting.text());
    }

    @Override
    public void reset(Setting setting) {
        entry.reset(setting.text());
    }
}
