package genlab.app.view.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.app.control.Laboratory;
import genlab.app.control.Narrator;
import genlab.app.control.Rewind;
import genlab.app.view.Booth;
import genlab.app.view.stage.Stages;
import genlab.data.mixture.ThreeBlobs;
import genlab.data.mixture.TwoGaussians;
import genlab.model.gan.Gan;
import genlab.scenario.Cue;
import genlab.scenario.Scenario;
import genlab.scenario.Scenarios;
import genlab.stage.Layer;
import genlab.train.Experiment;
import genlab.train.Order;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class NarrationTest {

    private static final Scenario SWITCHING = Scenarios.ALL.stream().filter(s -> s.id().equals("label-switching")).findFirst()
            .orElseThrow();

    /// Stages, narration and gallery as the window has them.
    private static final class Hall extends StackPane {

        private final Stages stages;
        private final Narrator narrator;
        private final ScenarioGallery gallery;
        private double pace;

        Hall(Laboratory laboratory) {
            stages = new Stages(laboratory, Scenarios.ALL.getFirst().shown());
            narrator = new Narrator(laboratory, stages::show, told -> pace = told.pace());
            gallery = new ScenarioGallery(() -> Scenarios.ALL, narrator::begin, stages::requestFocus);
            getChildren().setAll(new BorderPane(stages, null, null, new NarrationStrip(narrator), null), gallery);
        }
    }

    private static Booth<Hall> hall() throws TimeoutException {
        return new Booth<>(Experiment.of(new TwoGaussians(), Gan.standard()), 794, 700, Hall::new);
    }

    private static void begin(Booth<Hall> booth, Scenario scenario) throws TimeoutException {
        booth.robot.interact(() -> booth.view.narrator.begin(scenario));
        booth.await(report -> report.experiment().equals(scenario.experiment()));
    }

    private static void standsAt(Booth<Hall> booth, int card) throws TimeoutException {
        long step = SWITCHING.narration().get(card).step();
        booth.await(report -> report.status().step() == step && !report.status().playing());
        booth.until(() -> booth.view.narrator.cardProperty().get() == card);
        assertEquals(card + 1 + " of 4", booth.find("#card-place", Label.class).getText());
    }

    @Test
    void playsToEachCardAndStandsThere() throws Exception {
        try (Booth<Hall> booth = hall()) {
            begin(booth, SWITCHING);
            assertEquals(SWITCHING.pace(), booth.view.pace);
            standsAt(booth, 1);
            booth.robot.clickOn("#card-next");
            standsAt(booth, 2);
            List<Order> orders = booth.await(report -> true).orders();
            assertEquals(SWITCHING.recording().orders(), orders);
            booth.robot.interact(booth.laboratory::play);
            standsAt(booth, 3);
            booth.robot.clickOn("#card-previous");
            standsAt(booth, 2);
            booth.robot.clickOn("#card-next");
            standsAt(booth, 3);
        }
    }

    @Test
    void startingOverTurnsTheKnobsAgainAtTheirCards() throws Exception {
        try (Booth<Hall> booth = hall()) {
            begin(booth, SWITCHING);
            standsAt(booth, 1);
            booth.robot.clickOn("#card-next");
            standsAt(booth, 2);
            Experiment other = Rewind.NEW_INITIALISATION.of(SWITCHING.experiment());
            booth.robot.interact(() -> booth.view.narrator.startOver(Rewind.NEW_INITIALISATION));
            booth.await(report -> report.experiment().equals(other) && report.status().step() == 0);
            booth.until(() -> booth.view.narrator.cardProperty().get() == 0);
            assertEquals(SWITCHING.recording().orders(), booth.await(report -> true).orders());
            booth.robot.interact(booth.laboratory::play);
            standsAt(booth, 1);
        }
    }

    @Test
    void aScenarioOfFewerCardsMayFollow() throws Exception {
        Scenario shorter = new Scenario("one-card", "Test", "One card", "Only one.", SWITCHING.experiment(), SWITCHING.stages(),
                List.of(Cue.at(0, "One", "Only one.")), SWITCHING.promises(), 10);
        try (Booth<Hall> booth = hall()) {
            begin(booth, SWITCHING);
            standsAt(booth, 1);
            booth.robot.interact(() -> booth.view.narrator.begin(shorter));
            booth.until(() -> booth.find("#card-place", Label.class).getText().equals("1 of 1"));
        }
    }

    @Test
    void isOverWithOtherDataOrWhenItIsLeft() throws Exception {
        try (Booth<Hall> booth = hall()) {
            begin(booth, SWITCHING);
            standsAt(booth, 1);
            assertTrue(booth.robot.lookup("#narration").query().isVisible());
            booth.robot.interact(() -> booth.laboratory.begin(Experiment.of(new TwoGaussians(), Gan.standard()), sentence -> { }));
            booth.until(() -> !booth.robot.lookup("#narration").query().isVisible());
            begin(booth, SWITCHING);
            standsAt(booth, 1);
            booth.robot.clickOn("#card-leave");
            booth.until(() -> !booth.robot.lookup("#narration").query().isVisible());
            assertTrue(booth.await(report -> true).experiment().data() instanceof ThreeBlobs);
        }
    }

    @Test
    void putsItsLayersOnTheStages() throws Exception {
        List<String> data = List.of("data");
        Scenario own = new Scenario("two-views", "Test", "Two views", "Data beside density.", SWITCHING.experiment(),
                List.of(data, List.of("density")), List.of(Cue.at(0, "Two", "Two stages."), Cue.at(5, "One", "One stage.").showing(data)),
                SWITCHING.promises(), 10);
        try (Booth<Hall> booth = hall()) {
            begin(booth, own);
            booth.await(report -> report.status().step() == 5 && !report.status().playing());
            booth.until(() -> booth.robot.lookup(".stage-pane").queryAll().size() == 1);
            booth.robot.clickOn("#card-previous");
            booth.until(() -> booth.robot.lookup(".stage-pane").queryAll().size() == 2);
            assertEquals(data, booth.view.stages.first().layersProperty().get().stream().map(Layer::id).toList());
        }
    }

    @Test
    void theLongestCardsHaveRoom() throws Exception {
        List<Scenario> longest = Scenarios.ALL.stream().sorted(Comparator.comparing(NarrationTest::longest).reversed()).limit(6).toList();
        try (Booth<Hall> booth = hall()) {
            for (Scenario scenario : longest) {
                begin(booth, scenario);
                Region strip = booth.find("#narration", Region.class);
                double room = strip.getHeight() - strip.getInsets().getTop() - strip.getInsets().getBottom();
                booth.find(".narration-cards", StackPane.class).getChildren().forEach(card ->
                        assertTrue(card.prefHeight(card.getLayoutBounds().getWidth()) <= room + 1, () -> scenario.id() + ": " + room));
            }
        }
    }

    private static int longest(Scenario scenario) {
        return scenario.narration().stream().mapToInt(cue -> cue.words().length()).max().orElseThrow();
    }

    @Test
    void theGalleryStartsAScenarioByMouseAndByKeyboard() throws Exception {
        try (Booth<Hall> booth = hall()) {
            booth.robot.interact(booth.view.gallery::show);
            ScrollPane sheet = booth.robot.from(booth.view.gallery).lookup(".scroll-pane").query();
            assertEquals(0, sheet.getVvalue(), "opened at its top");
            Scenarios.ALL.forEach(scenario -> assertFalse(booth.robot.lookup("#scenario-" + scenario.id()).queryAll().isEmpty()));
            booth.robot.interact(booth.robot.lookup("#scenario-histogram-origin").queryButton()::requestFocus);
            booth.robot.clickOn("#scenario-histogram-origin");
            booth.await(report -> report.experiment().model().id().equals("histogram"));
            assertFalse(booth.view.gallery.isVisible());
            booth.robot.interact(booth.view.gallery::show);
            booth.robot.type(KeyCode.ENTER);
            booth.until(() -> booth.view.narrator.scenarioProperty().get() == Scenarios.ALL.getFirst());
            booth.robot.interact(booth.view.gallery::show);
            booth.robot.type(KeyCode.ESCAPE);
            assertFalse(booth.view.gallery.isVisible());
        }
    }
}
