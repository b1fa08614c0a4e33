package genlab.app.view.stage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.app.view.Booth;
import genlab.app.view.StageView;
import genlab.data.curve.Moons;
import genlab.data.sequence.Switching;
import genlab.model.Model;
import genlab.model.sequence.Hmm;
import genlab.model.vae.Vae;
import genlab.quantity.PointReading;
import genlab.quantity.Snapshot;
import genlab.scenario.Scenarios;
import genlab.stage.Layer;
import genlab.stage.Layers;
import genlab.stage.Place;
import genlab.stage.Plane;
import genlab.stage.Viewport;
import genlab.stage.chart.Figures;
import genlab.stage.critic.CriticLayer;
import genlab.stage.mixture.PieLayer;
import genlab.stage.sequence.TrellisLayer;
import genlab.train.Experiment;
import genlab.train.Report;
import genlab.train.Trainer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
class StagesTest {

    private static final Experiment GAN = Scenarios.ALL.getFirst().experiment();

    private static Booth<Stages> booth() throws Exception {
        Booth<Stages> booth = new Booth<>(GAN, 760, 640, laboratory -> new Stages(laboratory, Scenarios.ALL.getFirst().shown()));
        // Until the run has told its layers, the bar takes less room and the stage more.
        booth.until(() -> booth.robot.lookup("#layer-data").tryQuery().isPresent());
        return booth;
    }

    private static Viewport view(Booth<Stages> booth) {
        return booth.view.first().viewportProperty().get();
    }

    private static Point2D on(Booth<Stages> booth, double shareX, double shareY) {
        Viewport view = view(booth);
        Point2D there = booth.view.first().localToScreen(view.box().x() + shareX * view.box().width(),
                view.box().y() + shareY * view.box().height());
        // A mouse stands on whole pixels.
        return new Point2D(Math.rint(there.getX()), Math.rint(there.getY()));
    }

    private static List<String> ids(Booth<Stages> booth) {
        return booth.view.layersProperty().get().stream().map(Layer::id).toList();
    }

    @Test
    void togglingALayerChangesPixelsButNeverTheRun() throws Exception {
        try (Booth<Stages> booth = booth()) {
            booth.seek(5);
            String print = booth.ask(Trainer::fingerprint);
            int[] before = booth.pixels(booth.view.first());
            booth.robot.clickOn("#layer-data");
            assertFalse(ids(booth).contains("data"));
            int[] without = booth.pixels(booth.view.first());
            assertFalse(Arrays.equals(before, without));
            booth.robot.clickOn("#layer-data");
            assertArrayEquals(before, booth.pixels(booth.view.first()));
            assertEquals(print, booth.ask(Trainer::fingerprint));
            assertEquals(5L, booth.ask(Trainer::step));
        }
    }

    @Test
    void aFieldTakesThePlaceOfAnother() throws Exception {
        try (Booth<Stages> booth = booth()) {
            booth.until(() -> booth.robot.lookup("#layer-optimal-critic").tryQuery().isPresent());
            assertTrue(ids(booth).contains("critic"));
            booth.robot.clickOn("#layer-optimal-critic");
            assertTrue(ids(booth).contains("optimal-critic"));
            assertFalse(ids(booth).contains("critic"));
            assertFalse(booth.find("#layer-critic", ToggleButton.class).isSelected());
            booth.robot.clickOn("#layer-optimal-critic");
            assertFalse(ids(booth).contains("optimal-critic"));
        }
    }

    @Test
    void theReadOutSaysWhatTheQuantitiesSayThere() throws Exception {
        try (Booth<Stages> booth = booth()) {
            booth.seek(7);
            booth.robot.moveTo(on(booth, 0.4, 0.6));
            booth.until(() -> !booth.find("#pointer-d", Label.class).getText().isEmpty());
            Point2D pointer = booth.view.first().screenToLocal(on(booth, 0.4, 0.6));
            Place place = Place.data(view(booth).stageX(pointer.getX()), view(booth).stageY(pointer.getY()));
            Snapshot there = booth.ask(trainer -> trainer.snapshot(Inquiry.quantities(place)));
            Model model = booth.ask(trainer -> trainer.experiment().model());
            for (PointReading reading : PointReading.ALL.stream().filter(one -> model.can(one.source().at(0, 0).needs())).toList()) {
                double exact = reading.read(there, place.x(), place.y()).orElseThrow();
                String told = reading.count() ? Figures.step(exact) : Figures.of(exact);
                assertEquals(told, booth.find("#pointer-" + reading.id(), Label.class).getText(), reading.id());
            }
            double x = there.data().scaling().dataX(place.x());
            assertEquals(Figures.of(x), booth.find("#pointer-x", Label.class).getText());
        }
    }

    /// Nothing has to be read anew for another time of a trellis, so no report follows; what is pointed at next is told too.
    @Test
    void whileARunStandsPlacesOfEveryPlaneAreTold() throws Exception {
        Experiment states = Experiment.of(new Switching(3, 100, 0.98, 0.8), new Hmm());
        List<List<Layer>> shown = List.of(List.of(new PieLayer()), List.of(new TrellisLayer()));
        try (Booth<Stages> booth = new Booth<>(states, 1000, 640, laboratory -> new Stages(laboratory, shown.getFirst()))) {
            booth.seek(3);
            booth.robot.interact(() -> booth.view.show(shown, states.model()));
            StageView trellis = booth.find("#stage-1", StagePane.class).view();
            booth.until(() -> trellis.viewportProperty().get() != null);
            for (int time : List.of(4, 9)) {
                Viewport view = trellis.viewportProperty().get();
                booth.robot.moveTo(trellis.localToScreen(view.x(time), view.y(1.2)));
                booth.until(() -> booth.find("#pointer-x", Label.class).getText().equals(Figures.step(time)));
                assertEquals(List.of(new TrellisLayer(1, 40, time)), trellis.shown());
            }
            booth.robot.moveTo(on(booth, 0.4, 0.6));
            booth.until(() -> !booth.find("#pointer-p", Label.class).getText().isEmpty());
        }
    }

    @Test
    void draggingPansAndTheWheelZoomsAboutThePointer() throws Exception {
        try (Booth<Stages> booth = booth()) {
            Viewport before = view(booth);
            booth.robot.drag(on(booth, 0.5, 0.5), MouseButton.PRIMARY).moveTo(on(booth, 0.5, 0.5).add(40, -30)).drop();
            Viewport panned = view(booth);
            assertEquals(before.frame().minX() - before.stageDx(40), panned.frame().minX(), 1e-9);
            assertEquals(before.frame().minY() - before.stageDy(-30), panned.frame().minY(), 1e-9);
            assertEquals(0L, booth.ask(Trainer::step));
            booth.robot.moveTo(on(booth, 0.25, 0.25));
            double under = view(booth).stageX(view(booth).box().x() + 0.25 * view(booth).box().width());
            booth.robot.scroll(3, VerticalDirection.DOWN);
            Viewport zoomed = view(booth);
            assertTrue(zoomed.frame().width() < panned.frame().width());
            assertEquals(under, zoomed.stageX(zoomed.box().x() + 0.25 * zoomed.box().width()), 0.02);
            booth.robot.type(KeyCode.DIGIT0);
            assertEquals(before, view(booth));
        }
    }

    @Test
    void aProbeStaysAndIsReadAnewAfterEveryStep() throws Exception {
        try (Booth<Stages> booth = booth()) {
            booth.seek(3);
            booth.robot.clickOn(on(booth, 0.3, 0.3), MouseButton.PRIMARY);
            booth.until(() -> !booth.find("#probe-1-d", Label.class).getText().equals("–"));
            String first = booth.find("#probe-1-d", Label.class).getText();
            String x = booth.find("#probe-1-x", Label.class).getText();
            booth.seek(60);
            booth.until(() -> !booth.find("#probe-1-d", Label.class).getText().equals(first));
            assertEquals(x, booth.find("#probe-1-x", Label.class).getText());
            booth.robot.clickOn("#probe-1-remove");
            assertTrue(booth.robot.lookup("#probe-1-x").tryQuery().isEmpty());
        }
    }

    /// As a scenario pins them.
    @Test
    void probesArePinnedWhenTheDataTheyAreOfAreSeen() throws Exception {
        Experiment moons = GAN.with(Map.of("data", "moons"));
        try (Booth<Stages> booth = booth()) {
            booth.robot.interact(() -> {
                booth.view.pin(List.of(Place.data(0.5, -0.25)), moons.data());
                booth.laboratory.begin(moons, sentence -> { });
            });
            booth.until(() -> booth.robot.lookup("#probe-1-x").tryQuery().isPresent());
            assertEquals(moons.data(), booth.await(report -> true).snapshot().data().distribution());
        }
    }

    @Test
    void keysMoveACrosshairAndPin() throws Exception {
        try (Booth<Stages> booth = booth()) {
            booth.seek(1);
            booth.robot.interact(booth.view::requestFocus);
            booth.robot.type(KeyCode.UP).type(KeyCode.RIGHT, 10);
            booth.until(() -> !booth.find("#pointer-x", Label.class).getText().isEmpty());
            Viewport view = view(booth);
            double middle = (view.frame().minX() + view.frame().maxX()) / 2;
            Report report = booth.await(r -> true);
            String expected = Figures.of(report.snapshot().data().scaling().dataX(middle + 0.1 * view.frame().width()));
            booth.until(() -> expected.equals(booth.find("#pointer-x", Label.class).getText()));
            booth.robot.type(KeyCode.ENTER).type(KeyCode.ESCAPE);
            assertEquals(expected, booth.find("#probe-1-x", Label.class).getText());
            assertEquals("", booth.find("#pointer-x", Label.class).getText());
        }
    }

    @Test
    void splitStagesHaveLayersOfTheirOwnAndOneView() throws Exception {
        try (Booth<Stages> booth = booth()) {
            booth.until(() -> booth.robot.lookup("#layer-samples").tryQuery().isPresent());
            booth.robot.clickOn("#stage-split").clickOn("#layer-samples");
            assertFalse(ids(booth).contains("samples"));
            booth.robot.clickOn(booth.view.first());
            assertTrue(ids(booth).contains("samples"));
            booth.robot.type(KeyCode.PLUS);
            assertEquals(view(booth).frame(), booth.find("#stage-1", StagePane.class).view().viewportProperty().get().frame());
            assertNotEquals(booth.await(r -> true).snapshot().data().stageFrame(), view(booth).frame());
            booth.robot.clickOn("#stage-join");
            assertTrue(booth.robot.lookup("#stage-1").tryQuery().isEmpty());
        }
    }

    @Test
    void layersAreTunedInAPopOverAndThoseTheRunLacksAreNotOffered() throws Exception {
        try (Booth<Stages> booth = booth()) {
            booth.seek(400);
            booth.until(() -> booth.robot.lookup("#layer-critic").tryQuery().isPresent());
            assertTrue(booth.robot.lookup("#layer-score").tryQuery().isEmpty());
            int[] before = booth.pixels(booth.view.first());
            booth.robot.clickOn("#layer-settings").clickOn("#knob-critic-contours");
            assertTrue(booth.view.layersProperty().get().contains(new CriticLayer(60, true)));
            assertFalse(Arrays.equals(before, booth.pixels(booth.view.first())));
        }
    }

    /// A VampPrior brings pseudo-inputs; what was chosen by hand stays.
    @Test
    void aStageThatShowsWhatIsUsualGoesOnDoingSo() throws Exception {
        Experiment vae = Experiment.of(new Moons(0.1), Vae.standard());
        List<Layer> usual = Layers.usual(Layers.of(vae.model()), Plane.DATA);
        try (Booth<Stages> booth = new Booth<>(vae, 760, 640, laboratory -> new Stages(laboratory, usual))) {
            booth.until(() -> booth.robot.lookup("#layer-samples").tryQuery().isPresent());
            booth.robot.interact(() -> booth.laboratory.set("model.prior", "vamp", change -> { }, sentence -> { }));
            booth.until(() -> ids(booth).contains("pseudo-inputs"));
            booth.robot.clickOn("#layer-samples");
            List<String> chosen = ids(booth);
            booth.robot.interact(() -> booth.laboratory.set("model.prior", "standard", change -> { }, sentence -> { }));
            booth.until(() -> booth.robot.lookup("#layer-pseudo-inputs").tryQuery().isEmpty());
            assertEquals(chosen, ids(booth));
        }
    }

    @Test
    void theStageIsToldInWords() throws Exception {
        try (Booth<Stages> booth = booth()) {
            booth.seek(2);
            String words = booth.find("#stage-0", StagePane.class).getAccessibleText();
            assertTrue(words.startsWith("Step 2, paused"), words);
            assertTrue(words.contains("Shown: Discriminator"), words);
            assertEquals(Set.of(), new HashSet<>(booth.robot.lookup("#stages .button").queryAllAs(Button.class).stream()
                    .filter(button -> button.getAccessibleText() == null).toList()));
        }
    }

    /// In a narrow window few switches fit; whatever is on keeps its own, and the rest are found by a word of what they show.
    @Test
    void layersWithoutRoomAreFoundInTheMenu() throws Exception {
        try (Booth<Stages> booth = booth()) {
            booth.seek(2);
            booth.until(() -> booth.robot.lookup("#layer-saturation").tryQuery().isPresent());
            assertFalse(booth.find("#layer-saturation", ToggleButton.class).isVisible());
            assertTrue(booth.find("#layer-samples", ToggleButton.class).isVisible());
            booth.robot.clickOn("#layer-menu").write("vanishes");
            booth.until(() -> booth.robot.lookup("#layer-entry-saturation").tryQuery().isPresent());
            assertTrue(booth.robot.lookup("#layer-entry-samples").tryQuery().isEmpty());
            booth.robot.type(KeyCode.ENTER);
            booth.until(() -> ids(booth).contains("saturation"));
            assertTrue(booth.find("#layer-saturation", ToggleButton.class).isVisible());
        }
    }
}
