package genlab.app.view.experiment.knob;

import genlab.card.Setting;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.util.StringConverter;

/// One of a list.
final class ChoiceEditor implements Editor {

    private final ComboBox<String> box = new ComboBox<>();
    private boolean showing;

    ChoiceEditor(Setting setting, Told told) {
        box.getItems().setAll(setting.choices());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String id) {
                return id == null ? "" : Editor.title(setting, id);
            }

            @Override
            public String fromString(String title) {
                return title;
            }
        });
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().addListener((property, before, id) -> {
            if (!showing && id != null) {
                told.tell(id, true);
            }
        });
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Control focus() {
        return box;
    }

    @Override
    public void show(Setting setting) {
        showing = true;
        box.setValue(setting.text());
        showing = false;
    }
}
