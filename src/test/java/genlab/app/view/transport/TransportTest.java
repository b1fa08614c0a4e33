package genlab.app.view.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.data.mixture.TwoGaussians;
import genlab.model.gan.Gan;
import genlab.train.Experiment;
import genlab.train.Order;
import genlab.train.Report;
import genlab.train.Seeds;
import genlab.train.Solo;
import genlab.train.Toy;
import genlab.train.Trainer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class TransportTest {

    private static final Experiment GAN = Experiment.of(new TwoGaussians(), Gan.standard());

    private static String headless(Experiment experiment, long step) {
        try (Trainer trainer = Trainer.of(experiment)) {
            trainer.seek(step);
            return trainer.fingerprint();
        }
    }

    @Test
    void spacePlaysAndPausesAndPausingNeverTrains() throws Exception {
        try (Bench bench = new Bench(GAN)) {
            bench.robot.type(KeyCode.SPACE);
            bench.await(report -> report.status().playing() && report.status().step() > 20);
            bench.robot.type(KeyCode.SPACE);
            long stood = bench.await(report -> !report.status().playing()).status().step();
            String print = bench.fingerprint();
            for (int pulse = 0; pulse < 20; pulse++) {
                assertEquals(stood, bench.step());
            }
            assertEquals(print, bench.fingerprint());
            assertEquals(headless(GAN, stood), print);
        }
    }

    @Test
    void arrowsStepOnAndBack() throws Exception {
        try (Bench bench = new Bench(GAN)) {
            bench.robot.type(KeyCode.RIGHT, 3);
            bench.await(report -> report.status().step() == 3);
            bench.robot.type(KeyCode.LEFT);
            Report back = bench.await(report -> report.status().step() == 2);
            assertEquals(3, back.status().head());
            assertEquals(headless(GAN, 2), bench.fingerprint());
            assertEquals("step 2", bench.robot.lookup("#step-number").queryAs(Label.class).getText());
            assertEquals("of 3", bench.robot.lookup("#step-note").queryAs(Label.class).getText());
        }
    }

    @Test
    void everyPhaseHasAButtonThatPerformsItAlone() throws Exception {
        try (Bench bench = new Bench(GAN)) {
            bench.robot.type(KeyCode.RIGHT);
            bench.await(report -> report.status().step() == 1);
            String before = bench.fingerprint();
            bench.robot.clickOn("#phase-G");
            Report after = bench.await(report -> !report.orders().isEmpty());
            assertEquals(new Order.Lone(1, "G"), after.orders().getFirst());
            assertEquals(1, after.status().step());
            assertNotEquals(before, bench.fingerprint());
        }
    }

    @Test
    void draggingAlongTheTimelineShowsStepsAsTheyWereAndNeverTrainsOn() throws Exception {
        try (Bench bench = new Bench(GAN)) {
            bench.robot.interact(() -> bench.laboratory.seek(90));
            bench.await(report -> report.status().step() == 90);
            Bounds track = bench.robot.lookup("#timeline").<Node>query().localToScreen(
                    bench.robot.lookup("#timeline").<Node>query().getBoundsInLocal());
            double y = track.getCenterY();
            bench.robot.drag(track.getMinX() + 0.8 * track.getWidth(), y, MouseButton.PRIMARY)
                    .moveTo(track.getMinX() + 0.2 * track.getWidth(), y).moveTo(track.getMinX() + 0.4 * track.getWidth(), y).drop();
            Report there = bench.await(report -> report.status().step() > 30 && report.status().step() < 50);
            assertEquals(headless(GAN, bench.step()), bench.fingerprint());
            assertEquals(90, there.status().head());
            bench.robot.drag(track.getMinX() + 0.5 * track.getWidth(), y, MouseButton.PRIMARY).moveTo(track.getMaxX() - 1, y).drop();
            assertEquals(90, bench.await(report -> report.status().step() == 90).status().head());
        }
    }

    @Test
    void thereAreThreeWaysOfStartingOver() throws Exception {
        try (Bench bench = new Bench(GAN)) {
            bench.robot.type(KeyCode.RIGHT);
            bench.await(report -> report.status().step() == 1);
            startOver(bench, "same", new Seeds(1, 1, 1));
            assertEquals(headless(GAN, 0), bench.fingerprint());
            startOver(bench, "new-initialisation", new Seeds(2, 1, 1));
            startOver(bench, "new-data-order", new Seeds(2, 2, 1));
        }
    }

    private static void startOver(Bench bench, String how, Seeds seeds) throws Exception {
        bench.robot.clickOn("#rewind");
        bench.clickOnceThere("#rewind-" + how);
        Report fresh = bench.await(report -> report.experiment().seeds().equals(seeds) && report.status().step() == 0);
        assertEquals(0, fresh.status().head());
    }

    @Test
    void playingStopsAtTheStepThatWasAskedForAndNonsenseIsRefusedInPlace() throws Exception {
        try (Bench bench = new Bench(GAN)) {
            bench.robot.clickOn("#stops");
            bench.clickOnceThere("#stop-at-step");
            bench.robot.interact(() -> bench.robot.lookup("#stop-step").queryAs(TextField.class).setText("soon"));
            assertTrue(bench.robot.lookup("#stop-refusal").queryAs(Label.class).getText().contains("“soon”"));
            bench.clickOnceThere("#stop-step");
            bench.robot.push(KeyCode.SHORTCUT, KeyCode.A).write("40").type(KeyCode.ESCAPE);
            bench.robot.clickOn("#play");
            Report stopped = bench.await(report -> report.status().stopped().isPresent());
            assertEquals(40, stopped.status().step());
            assertEquals("Stopped at step 40, as asked.", bench.robot.lookup("#notice-sentence").queryAs(Label.class).getText());
        }
    }

    @Test
    void aDivergenceIsToldWithItsRemedyOneClickAway() throws Exception {
        Experiment wild = Toy.EXPERIMENT.with("model.rate", "10");
        try (Bench bench = new Bench(wild)) {
            bench.robot.type(KeyCode.SPACE);
            Report broken = bench.await(report -> report.status().diverged().isPresent());
            assertTrue(bench.robot.lookup("#notice").query().isVisible());
            assertTrue(bench.robot.lookup("#notice-sentence").queryAs(Label.class).getText().startsWith("Diverged at step "));
            bench.robot.clickOn("#remedy");
            Report mended = bench.await(report -> report.status().diverged().isEmpty());
            assertEquals("3.33", mended.experiment().card().setting("model.rate").text());
            assertTrue(mended.status().step() < broken.status().step());
        }
    }

    @Test
    void aDiscriminatorTrainedAloneComesNearerToTheBestOneAndCanBePutBack() throws Exception {
        try (Bench bench = new Bench(GAN)) {
            bench.robot.interact(() -> bench.laboratory.seek(300));
            bench.await(report -> report.status().step() == 300);
            String before = bench.fingerprint();
            bench.robot.clickOn("#solo");
            bench.await(report -> bench.robot.lookup("#solo-most").tryQuery().isPresent());
            bench.robot.interact(() -> bench.robot.lookup("#solo-most").queryAs(TextField.class).setText("lots"));
            bench.robot.clickOn("#solo-D");
            assertEquals("Expected a whole number of updates from 100 to 100,000, got “lots”.",
                    bench.robot.lookup("#solo-refusal").queryAs(Label.class).getText());
            bench.robot.interact(() -> bench.robot.lookup("#solo-most").queryAs(TextField.class).setText("5,000"));
            bench.robot.clickOn("#solo-D");
            Solo solo = bench.await(report -> report.status().solo().filter(s -> !s.running()).isPresent()).status().solo().orElseThrow();
            assertTrue(solo.after().orElseThrow().gap().value() < solo.before().orElseThrow().gap().value(),
                    () -> SoloPanel.sentence(solo));
            assertTrue(bench.robot.lookup("#solo-told").queryAs(Label.class).getText().contains("Exploitability"));
            bench.robot.clickOn("#solo-put-back");
            bench.await(report -> report.status().solo().isEmpty());
            assertEquals(before, bench.fingerprint());
        }
    }

    @Test
    void branchingKeepsTheLineThatIsLeft() throws Exception {
        try (Bench bench = new Bench(GAN)) {
            bench.robot.interact(() -> bench.laboratory.seek(60));
            bench.await(report -> report.status().step() == 60);
            bench.robot.type(KeyCode.LEFT);
            bench.await(report -> report.status().step() == 59);
            bench.robot.interact(bench.branches::branch);
            bench.await(report -> report.status().head() == 59);
            bench.robot.clickOn("#phase-D");
            bench.await(report -> !report.orders().isEmpty());
            bench.robot.interact(() -> bench.branches.goTo(bench.branches.left().getFirst()));
            bench.await(report -> report.status().step() == 60 && report.orders().isEmpty());
            assertEquals(headless(GAN, 60), bench.fingerprint());
        }
    }
}
