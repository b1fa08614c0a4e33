package genlab.app.view.experiment.knob;

import genlab.card.Card;
import genlab.card.Setting;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/// What there is to know about a knob: what it does, what it takes, how it stands and how it usually stands.
final class KnobHelp {

    private final PopOver pane = new PopOver();
    private final GridPane facts = new GridPane();

    private KnobHelp() {
    }

    static KnobHelp of(Setting setting, String usual, Runnable turnBack) {
        KnobHelp help = new KnobHelp();
        Label title = new Label(setting.knob().label());
        title.getStyleClass().add("heading");
        Label text = new Label(setting.knob().help());
        text.setWrapText(true);
        help.facts.getStyleClass().add("facts");
        help.fact("Takes", takes(setting));
        if (!setting.knob().unit().isEmpty()) {
            help.fact("Unit", setting.knob().unit());
        }
        help.fact("Now", Figures.brief(Figures.of(setting)));
        help.fact("Usually", Figures.brief(Figures.plain(usual)));
        help.fact("A change", setting.live() ? "is taken up while running" : "restarts training");
        help.fact("Name", setting.path());
        Button back = new Button("Back to " + Figures.brief(Figures.plain(usual)));
        back.setId("help-back");
        back.setDisable(setting.text().equals(usual));
        back.setOnAction(event -> {
            turnBack.run();
            help.pane.hide();
        });
        VBox content = new VBox(title, text, help.facts, back);
        content.setId("knob-help");
        content.getStyleClass().add("help");
        help.pane.setContentNode(content);
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
        return setting.value() instanceof Number ? Figures.plain(Card.expected(setting)) : "a text";
    }

    void show(Node owner) {
        pane.setArrowLocation(PopOver.ArrowLocation.LEFT_TOP);
        pane.setDetachable(false);
        // Beside its style class, because the pop-over's own sheet is put after ours.
        pane.getRoot().getStyleClass().add("quiet-popover");
        pane.getRoot().getStylesheets().addAll(owner.getScene().getRoot().getStylesheets());
        pane.getRoot().getStylesheets().add(KnobHelp.class.getResource("/genlab/app/experiment.css").toExternalForm());
        pane.getRoot().setStyle(owner.getScene().getRoot().getStyle());
        pane.show(owner);
    }
}
