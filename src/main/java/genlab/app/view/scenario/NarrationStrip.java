package genlab.app.view.scenario;

import genlab.app.control.Narrator;
import genlab.app.view.Tip;
import genlab.app.view.experiment.knob.Icons;
import genlab.scenario.Cue;
import genlab.scenario.Scenario;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The narration below the stages, or beside them where it is projected and the stage needs the height: the card of the present step, its
/// number, and the way to the others. All cards of a scenario have the room of the longest, so that the stage stands still.
public final class NarrationStrip extends BorderPane {

    private static final PseudoClass PROJECTED = PseudoClass.getPseudoClass("projected");

    private final Narrator narrator;
    private final StackPane cards = new StackPane();
    private final HBox turning = new HBox();
    private final Label title = new Label();
    private final Label place = new Label();
    private final Button previous = button("card-previous", Feather.CHEVRON_LEFT, "Back to the card before (Page Up)");
    private final Button next = button("card-next", Feather.CHEVRON_RIGHT, "Play to the next card (Page Down)");
    private final Button leave = button("card-leave", Feather.X, "Leave the scenario; the run stays");
    private final BooleanProperty projected = new SimpleBooleanProperty();

    public NarrationStrip(Narrator narrator) {
        this.narrator = narrator;
        setId("narration");
        getStyleClass().add("narration");
        getStylesheets().add(NarrationStrip.class.getResource("/genlab/app/scenario.css").toExternalForm());
        previous.setOnAction(event -> narrator.previous());
        next.setOnAction(event -> narrator.next());
        leave.setOnAction(event -> narrator.end());
        title.getStyleClass().add("caption");
        title.setWrapText(true);
        place.setId("card-place");
        place.getStyleClass().add("caption");
        place.setMinWidth(USE_PREF_SIZE);
        turning.getChildren().setAll(title, previous, place, next, leave);
        turning.getStyleClass().add("narration-turning");
        cards.getStyleClass().add("narration-cards");
        setCenter(cards);
        managedProperty().bind(visibleProperty());
        narrator.scenarioProperty().addListener((property, before, scenario) -> begin(scenario));
        narrator.cardProperty().addListener(change -> show());
        projected.subscribe(this::project);
        begin(narrator.scenarioProperty().get());
    }

    /// Larger, for the last row, and tall instead of wide.
    public BooleanProperty projectedProperty() {
        return projected;
    }

    private void project(boolean on) {
        pseudoClassStateChanged(PROJECTED, on);
        setTop(null);
        setRight(on ? null : turning);
        setTop(on ? turning : null);
    }

    private void begin(Scenario scenario) {
        setVisible(scenario != null);
        if (scenario != null) {
            cards.getChildren().setAll(scenario.narration().stream().map(NarrationStrip::card).toList());
            title.setText(scenario.title());
            show();
        }
    }

    private static VBox card(Cue cue) {
        Label title = new Label(cue.title());
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        Label words = new Label(cue.words());
        words.getStyleClass().add("narration-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(title, words);
    }

    private void show() {
        Scenario scenario = narrator.scenarioProperty().get();
        if (scenario == null) {
            return;
        }
        int here = narrator.cardProperty().get();
        int last = scenario.narration().size() - 1;
        for (int i = 0; i <= last; i++) {
            cards.getChildren().get(i).setVisible(i == here);
        }
        place.setText(here + 1 + " of " + (last + 1));
        previous.setDisable(here == 0);
        next.setDisable(here == last);
        Cue cue = scenario.narration().get(here);
        cards.setAccessibleRole(AccessibleRole.TEXT);
        cards.setAccessibleText("Card " + place.getText() + ". " + cue.title() + ". " + cue.words());
    }

    private static Button button(String id, Feather icon, String does) {
        Button button = Icons.on(new Button(), icon);
        button.setId(id);
        button.getStyleClass().add("quiet-button");
        button.setAccessibleText(does);
        Tip.on(button, does);
        return button;
    }
}
