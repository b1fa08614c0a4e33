package genlab.app.view.experiment.knob;

import genlab.app.view.help.HelpPane;
import genlab.card.Card;
import genlab.card.Setting;
import genlab.stage.Formulas;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.controlsfx.control.PopOver;

/// What there is to know about a knob: what it does, what it takes, how it stands and how it usually stands.
final class KnobHelp {

    private static final int BRIEF = 24;

    private final HelpPane pane = new HelpPane("knob-help");
    private GridPane facts;

    private KnobHelp() {
    }

    static KnobHelp of(Setting setting, String usual, Runnable turnBack) {
        KnobHelp help = new KnobHelp();
        help.pane.heading(setting.knob().label());
        Formulas.of(setting).ifPresent(help.pane::formula);
        help.pane.text(setting.knob().help());
        help.facts = help.pane.facts();
        help.fact("Takes", takes(setting));
        if (!setting.knob().unit().isEmpty()) {
            help.fact("Unit", setting.knob().unit());
        }
        help.fact("Now", brief(Editor.title(setting, setting.text())));
        String wont = brief(Editor.title(setting, usual));
        help.fact("Usually", wont);
        help.fact("A change", setting.live() ? "is taken up while running" : "restarts training");
        help.fact("Name", setting.path());
        Button back = new Button("Back to " + wont);
        back.setId("help-back");
        back.setDisable(setting.text().equals(usual));
        back.setOnAction(event -> {
            turnBack.run();
            help.pane.hide();
        });
        help.pane.add(back);
        return help;
    }

    private void fact(String name, String value) {
        Label left = new Label(name);
        left.getStyleClass().add("caption");
        left.setMinWidth(Label.USE_PREF_SIZE);
        Label right = new Label(value);
        right.setWrapText(true);
        facts.addRow(facts.getRowCount(), left, right);
    }

    private static String takes(Setting setting) {
        if (!setting.choices().isEmpty()) {
            return setting.choices().stream().map(id -> Editor.title(setting, id)).collect(Collectors.joining(", "));
        }
        return setting.value() instanceof Number ? Card.expected(setting) : "a text";
    }

    /// The beginning of a text: enough to be known again.
    static String brief(String text) {
        return text.length() > BRIEF ? text.substring(0, BRIEF) + "…" : text;
    }

    void show(Node owner) {
        pane.show(owner, PopOver.ArrowLocation.LEFT_TOP);
    }
}
