package genlab.app.view.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.app.view.Fonts;
import genlab.app.view.Patience;
import genlab.app.view.transport.Bench;
import genlab.data.mixture.TwoGaussians;
import genlab.model.Model;
import genlab.model.Models;
import genlab.model.Schematic;
import genlab.model.density.GaussianMle;
import genlab.model.gan.Gan;
import genlab.quantity.HiddenUnits;
import genlab.quantity.Metrics;
import genlab.stage.Lettering;
import genlab.train.Experiment;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DiagramTest {

    @Test
    void everyModelHasADrawingWhoseNumbersExist() {
        for (Model model : Models.ALL) {
            assertFalse(model.schematic().stations().isEmpty(), model.id());
            model.schematic().nodes().stream().flatMap(node -> node.metric().stream())
                    .forEach(id -> assertTrue(Metrics.find(id).isPresent(), model.id() + " " + id));
        }
    }

    /// Three lines of captions' text, as wide as the right side is without its padding.
    @Test
    void whateverIsExplainedFitsBelowTheDrawing() {
        Text text = new Text("one");
        text.setFont(Fonts.of(Lettering.Weight.REGULAR, 11));
        double line = text.getLayoutBounds().getHeight();
        text.setWrappingWidth(21 * 12 - 2 * 8);
        for (Model model : Models.ALL) {
            List<Schematic.Station> stations = model.schematic().stations();
            Stream.concat(stations.stream().map(station -> "1 of " + stations.size() + " · " + station.title() + ". " + station.caption()),
                    model.schematic().nodes().stream().map(Schematic.Node::help)).forEach(words -> {
                        text.setText(words);
                        assertTrue(text.getLayoutBounds().getHeight() < 3.5 * line, words);
                    });
        }
    }

    @Test
    void hiddenUnitsOfEitherPlayerAreShownAndLossesStandInTheDrawing() throws Exception {
        try (Bench bench = new Bench(Experiment.of(new TwoGaussians(), Gan.standard()))) {
            bench.robot.type(KeyCode.RIGHT);
            bench.await(report -> report.status().step() == 1 && report.snapshot().get(new HiddenUnits("D", 20, 8)).isPresent());
            ImageView unit = bench.robot.lookup("#unit-D-2-3").queryAs(ImageView.class);
            assertEquals(20, unit.getImage().getWidth());
            assertTrue(bench.robot.lookup("#schematic").query().getAccessibleText().contains("loss-d"));
            bench.robot.clickOn("#units-of-G");
            bench.await(report -> report.snapshot().get(new HiddenUnits("G", 20, 8)).isPresent());
            assertTrue(bench.robot.lookup("#unit-G-1-1").tryQuery().isPresent());
            assertTrue(bench.robot.lookup("#unit-D-1-1").tryQuery().isEmpty());
        }
    }

    @Test
    void slowMotionGoesThroughThePartsOfAStepInTheirOrder() throws Exception {
        try (Bench bench = new Bench(Experiment.of(new TwoGaussians(), Gan.standard()))) {
            ToggleButton slow = bench.robot.lookup("#slow-motion").queryAs(ToggleButton.class);
            bench.robot.interact(slow::fire);
            Label caption = bench.robot.lookup("#diagram-caption").queryAs(Label.class);
            Patience.until(() -> caption.getText().startsWith("1 of 6 · Draw noise"));
            bench.robot.interact(slow::fire);
            Patience.until(() -> caption.getText().startsWith("Hidden units"));
        }
    }

    @Test
    void aModelWithoutNetsHasADrawingToo() throws Exception {
        try (Bench bench = new Bench(Experiment.of(new TwoGaussians(), new GaussianMle()))) {
            bench.robot.clickOn("#step");
            bench.await(report -> report.status().step() == 1);
            assertTrue(bench.robot.lookup("#phase-fit").tryQuery().isEmpty(), "a step of one phase needs no second button");
            assertTrue(bench.robot.lookup(".units ImageView").tryQuery().isEmpty());
        }
    }

    @Test
    void roundsRunOnlyWhilePlayingAndBeginAnewWithEveryStep() {
        Rounds rounds = new Rounds(2);
        rounds.at(7);
        rounds.tick(1_000_000_000L, true);
        rounds.tick(4_000_000_000L, true);
        assertEquals(1, rounds.part(6));
        rounds.tick(40_000_000_000L, false);
        assertEquals(1, rounds.part(6));
        rounds.tick(99_000_000_000L, true);
        assertEquals(5, rounds.part(6));
        rounds.at(8);
        assertEquals(0, rounds.part(6));
    }
}
