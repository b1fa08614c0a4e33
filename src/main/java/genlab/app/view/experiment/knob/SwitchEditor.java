package genlab.app.view.experiment.knob;

import genlab.card.Setting;
import javafx.scene.Node;
import javafx.scene.control.Control;
import org.controlsfx.control.ToggleSwitch;

/// Yes or no.
final class SwitchEditor implements Editor {

    private final ToggleSwitch toggle = new ToggleSwitch();
    private boolean showing;

    SwitchEditor(Told told) {
        toggle.selectedProperty().addListener((property, before, on) -> {
            if (!showing) {
                told.tell(Boolean.toString(on), true);
            }
        });
    }

    @Override
    public Node node() {
        return toggle;
    }

    @Override
    public Control focus() {
        return toggle;
    }

    @Override
    public void show(Setting setting) {
        showing = true;
        toggle.setSelected((Boolean) setting.value());
        showing = false;
    }
}
