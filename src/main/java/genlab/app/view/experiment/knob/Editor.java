package genlab.app.view.experiment.knob;

import genlab.card.Member;
import genlab.card.Setting;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Control;

/// What a knob is turned with. It tells texts; whether they are taken is for others to say.
interface Editor {

    /// What stands to the right of the label.
    Node node();

    /// What has the keyboard.
    Control focus();

    /// What stands below, over the whole width.
    default Optional<Node> below() {
        return Optional.empty();
    }

    /// Shows a value, unless another is being typed.
    void show(Setting setting);

    /// Shows a value, whatever is being typed.
    default void reset(Setting setting) {
        show(setting);
    }

    /// The right one for a knob.
    ///
    /// @param told the text, and whether turning has ended: a dragged slider tells many texts before
    static Editor of(Setting setting, Told told) {
        if (setting.type() == boolean.class) {
            return new SwitchEditor(told);
        }
        if (!setting.choices().isEmpty()) {
            return new ChoiceEditor(setting, told);
        }
        return setting.value() instanceof Number ? new NumberEditor(setting, told) : new TextEditor(told);
    }

    /// What a choice is called in menus; any other value is called what it is.
    static String title(Setting setting, String id) {
        if (setting.value() instanceof Member member) {
            return member.family().stream().filter(m -> m.id().equals(id)).map(Member::title).findFirst().orElse(id);
        }
        return setting.choices().isEmpty() ? id : Spelling.of(id);
    }

    /// Where an editor tells what was chosen.
    interface Told {

        void tell(String text, boolean ended);

        default Consumer<String> ended() {
            return text -> tell(text, true);
        }
    }
}
