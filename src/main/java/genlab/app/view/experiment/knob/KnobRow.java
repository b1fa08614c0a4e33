package genlab.app.view.experiment.knob;

import genlab.app.view.Reveal;
import genlab.app.view.Tip;
import genlab.app.view.help.HelpKey;
import genlab.card.Setting;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One knob: its label, which opens its help; a sign if turning it starts the run again; what it is turned with; a way back to its
/// usual value once it has another; and below, why the last text was refused.
final class KnobRow extends VBox {

    private final Label label = new Words();
    private final Button back = Icons.on(new Button(), Feather.CORNER_UP_LEFT);
    private final Label refusal = new Label();
    private final Errand errand;
    private final Editor editor;
    private final Knob knob;

    KnobRow(Knob knob, Turning turning) {
        this.knob = knob;
        Setting setting = knob.shown();
        errand = new Errand(setting.path(), turning);
        editor = Editor.of(setting, this::told);
        String id = "knob-" + setting.path().replace('.', '-');
        getStyleClass().add("knob");
        setId(id + "-row");
        label.setText(setting.knob().label());
        label.getStyleClass().add("knob-label");
        label.setId(id + "-label");
        label.setLabelFor(editor.focus());
        Tip.on(label, setting.knob().help());
        label.setOnMouseClicked(event -> help());
        editor.focus().setId(id);
        editor.focus().setAccessibleText(setting.knob().label());
        editor.focus().setAccessibleHelp(setting.knob().help());
        editor.node().getStyleClass().add("knob-control");
        back.getStyleClass().add("quiet-button");
        back.setId(id + "-back");
        back.setFocusTraversable(false);
        back.managedProperty().bind(back.visibleProperty());
        back.setOnAction(event -> turnBack());
        refusal.getStyleClass().add("refusal");
        refusal.setId(id + "-refusal");
        refusal.setWrapText(true);
        HBox line = new HBox(label, back, editor.node());
        line.getStyleClass().add("knob-line");
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        if (!setting.live()) {
            Icons.on(label, Feather.ROTATE_CW);
            label.setContentDisplay(ContentDisplay.RIGHT);
            Tip.on(label, setting.knob().help() + "\nA change restarts training.");
        }
        getChildren().add(line);
        editor.below().ifPresent(getChildren()::add);
        HelpKey.on(this, this::help);
    }

    /// Shows how the knob now stands.
    ///
    /// @param other whether its value is another
    /// @param moved whether its value or its usual one is another
    void show(boolean other, boolean moved) {
        if (other) {
            editor.show(knob.shown());
            refuse(null);
        }
        if (moved) {
            back.setVisible(knob.unusual());
            back.setAccessibleText("Back to " + KnobHelp.brief(knob.usual()));
            Tip.on(back, back.getAccessibleText());
        }
    }

    private void turnBack() {
        editor.reset(knob.shown());
        errand.send(knob.usual(), this::refuse);
    }

    private void help() {
        KnobHelp.of(knob.shown(), knob.usual(), this::turnBack).show(this);
    }

    private void told(String text, boolean ended) {
        if (!ended && !knob.shown().live()) {
            return;
        }
        if (text.equals(knob.shown().text())) {
            editor.reset(knob.shown());
            refuse(null);
            return;
        }
        errand.send(text, sentence -> refuse(sentence.replace("“" + text + "”", "“" + KnobHelp.brief(text) + "”")));
    }

    /// Says beside the knob what it takes; null takes it back.
    private void refuse(String sentence) {
        Control field = editor.focus();
        getChildren().remove(refusal);
        field.getStyleClass().remove("refused");
        if (sentence != null) {
            refusal.setText(sentence.replace("Expected " + knob.shown().path() + " to be", "Expected"));
            field.getStyleClass().add("refused");
            getChildren().add(refusal);
            Reveal.node(refusal);
            if (!(field instanceof Entry)) {
                editor.reset(knob.shown());
            }
        }
    }
}
