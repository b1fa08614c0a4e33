package genlab.app.view.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.app.view.Booth;
import genlab.data.mixture.TwoGaussians;
import genlab.math.Gaussian;
import genlab.model.Component;
import genlab.model.mixture.MixtureEm;
import genlab.quantity.mixture.MixtureParts;
import genlab.stage.Layer;
import genlab.stage.Layers;
import genlab.stage.Viewport;
import genlab.stage.mixture.ComponentsLayer;
import genlab.train.Experiment;
import genlab.train.Order;
import genlab.train.Trainer;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Components of a mixture in the hand, by real mouse and keys; the stage knows handles only.
@Timeout(180)
class HandsOnTest {

    private static final List<Layer> SHOWN = Layers.named(List.of("data", "components"));

    private static Booth<Stages> booth(int components) throws Exception {
        Experiment experiment = Experiment.of(new TwoGaussians(), new MixtureEm().sized(components)).with("points", "300");
        Booth<Stages> booth = new Booth<>(experiment, 760, 640, laboratory -> new Stages(laboratory, SHOWN));
        booth.until(() -> booth.view.first().visible().contains(new ComponentsLayer()));
        booth.seek(1);
        return booth;
    }

    private static List<Component> components(Booth<Stages> booth) throws Exception {
        return booth.ask(trainer -> trainer.snapshot(Set.of(new MixtureParts()))).get(new MixtureParts()).orElseThrow().components();
    }

    private static Viewport view(Booth<Stages> booth) {
        return booth.view.first().viewportProperty().get();
    }

    /// A place of the stage on the screen, on a whole pixel as a mouse stands.
    private static Point2D at(Booth<Stages> booth, double x, double y) {
        Point2D there = booth.view.first().localToScreen(view(booth).x(x), view(booth).y(y));
        return new Point2D(Math.rint(there.getX()), Math.rint(there.getY()));
    }

    private static Point2D mean(Booth<Stages> booth, int number) throws Exception {
        Gaussian law = components(booth).get(number - 1).law();
        return at(booth, law.meanX(), law.meanY());
    }

    private static void awaitOrders(Booth<Stages> booth, int count) throws Exception {
        booth.await(report -> report.orders().stream().filter(order -> order instanceof Order.ByHand).count() == count);
    }

    @Test
    void aComponentIsDraggedAndStaysWhereItWasPut() throws Exception {
        try (Booth<Stages> booth = booth(2)) {
            booth.seek(3);
            Gaussian before = components(booth).get(1).law();
            Viewport view = view(booth);
            Point2D from = mean(booth, 2);
            booth.robot.drag(from, MouseButton.PRIMARY).moveTo(from.add(60, 40)).drop();
            awaitOrders(booth, 1);
            Gaussian after = components(booth).get(1).law();
            assertEquals(before.meanX() + view.stageDx(60), after.meanX(), view.stageDx(1));
            assertEquals(before.meanY() + view.stageDy(40), after.meanY(), -view.stageDy(1));
            assertEquals(before.varX(), after.varX());
            assertEquals(view, view(booth), "a drag of a component does not pan");
            assertEquals(3L, booth.ask(Trainer::step));
            booth.seek(2);
            booth.seek(4);
            assertEquals(1, booth.ask(Trainer::orders).size(), "what was done by hand is done again on the way");
        }
    }

    @Test
    void aComponentDraggedBeforeTheFirstStepIsTheStart() throws Exception {
        try (Booth<Stages> booth = booth(2)) {
            booth.seek(0);
            Point2D from = mean(booth, 2);
            booth.robot.drag(from, MouseButton.PRIMARY).moveTo(from.add(60, 40)).drop();
            booth.await(report -> report.experiment().card().setting("model.start").text().equals("by-hand"));
            assertEquals(2, booth.ask(Trainer::experiment).card().setting("model.means").text().split(";").length);
            assertEquals(List.of(), booth.ask(Trainer::orders));
        }
    }

    @Test
    void keysTakeCarryAndPutDown() throws Exception {
        try (Booth<Stages> booth = booth(2)) {
            Gaussian before = components(booth).get(1).law();
            booth.robot.interact(booth.view::requestFocus);
            booth.robot.type(KeyCode.H).type(KeyCode.H);
            Label words = booth.find("#stage-words-0", Label.class);
            assertTrue(words.getText().startsWith("Component 2 taken"), words.getText());
            booth.robot.type(KeyCode.RIGHT, 10).type(KeyCode.UP, 5).type(KeyCode.ENTER);
            awaitOrders(booth, 1);
            Gaussian after = components(booth).get(1).law();
            Viewport view = view(booth);
            assertEquals(before.meanX() + 0.1 * view.frame().width(), after.meanX(), 1e-9);
            assertEquals(before.meanY() + 0.05 * view.frame().height(), after.meanY(), 1e-9);
            booth.robot.type(KeyCode.H).type(KeyCode.LEFT, 4).type(KeyCode.ESCAPE);
            assertFalse(words.isVisible());
            assertEquals(1, booth.ask(Trainer::orders).size());
        }
    }

    @Test
    void aMenuSplitsAddsAndRemoves() throws Exception {
        try (Booth<Stages> booth = booth(1)) {
            booth.robot.clickOn(mean(booth, 1), MouseButton.SECONDARY);
            booth.until(() -> booth.robot.lookup("#edit-split").tryQuery().isPresent());
            booth.robot.clickOn("#edit-split");
            awaitOrders(booth, 1);
            assertEquals(2, components(booth).size());
            booth.robot.interact(booth.view::requestFocus);
            booth.robot.type(KeyCode.UP).type(KeyCode.UP, 40).type(KeyCode.CONTEXT_MENU);
            booth.until(() -> booth.robot.lookup("#edit-add").tryQuery().isPresent());
            booth.robot.clickOn("#edit-add");
            awaitOrders(booth, 2);
            assertEquals(3, components(booth).size());
            booth.robot.interact(booth.view::requestFocus);
            booth.robot.type(KeyCode.H).type(KeyCode.CONTEXT_MENU);
            booth.until(() -> booth.robot.lookup("#edit-remove").tryQuery().isPresent());
            booth.robot.clickOn("#edit-remove");
            awaitOrders(booth, 3);
            assertEquals(2, components(booth).size());
        }
    }

    @Test
    void aRefusedEditSaysWhy() throws Exception {
        try (Booth<Stages> booth = booth(1)) {
            booth.robot.clickOn(mean(booth, 1), MouseButton.SECONDARY);
            booth.until(() -> booth.robot.lookup("#edit-remove").tryQuery().isPresent());
            booth.robot.clickOn("#edit-remove");
            Label words = booth.find("#stage-words-0", Label.class);
            booth.until(() -> words.getText().startsWith("Expected to keep at least one component"));
            assertTrue(words.isVisible());
            assertEquals(List.of(), booth.ask(Trainer::orders));
        }
    }
}
