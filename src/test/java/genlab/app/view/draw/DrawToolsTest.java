package genlab.app.view.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.app.control.Laboratory;
import genlab.app.view.Patience;
import genlab.app.view.StageView;
import genlab.app.view.Theme;
import genlab.data.drawn.Drawn;
import genlab.data.drawn.Sheet;
import genlab.data.mixture.TwoGaussians;
import genlab.math.Scaling;
import genlab.model.density.GaussianMle;
import genlab.stage.Layers;
import genlab.stage.Viewport;
import genlab.train.Experiment;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@Timeout(120)
class DrawToolsTest {

    private final FxRobot robot = new FxRobot();
    private Laboratory laboratory;
    private StageView stage;
    private DrawTools tools;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            laboratory = new Laboratory(Experiment.of(new Drawn(), new GaussianMle()));
            laboratory.start();
            stage = new StageView();
            stage.layersProperty().set(Layers.named(List.of("data")));
            laboratory.want(stage, Layers.wanted(stage.layersProperty().get()));
            laboratory.reportProperty().subscribe(report -> stage.snapshotProperty().set(report == null ? null : report.snapshot()));
            tools = new DrawTools(laboratory, stage);
            StackPane stack = new StackPane(stage, tools.overlay());
            tools.takeOver(stack);
            BorderPane root = new BorderPane(stack);
            root.setTop(tools.bar());
            new Theme().dress(root);
            Stage window = FxToolkit.toolkitContext().getRegisteredStage();
            window.setScene(new Scene(root, 700, 700));
            window.show();
        });
        Patience.until(() -> stage.viewportProperty().get() != null && robot.lookup("#draw-brush").<ToggleButton>query().isSelected());
    }

    @AfterEach
    void close() throws TimeoutException {
        robot.interact(laboratory::close);
        FxToolkit.cleanupStages();
    }

    private Sheet sheet() {
        return ((Drawn) laboratory.reportProperty().get().experiment().data()).sheet();
    }

    /// Where a place of the data lies on the screen.
    private Point2D at(double x, double y) {
        Viewport view = stage.viewportProperty().get();
        Scaling scaling = stage.snapshotProperty().get().data().scaling();
        return stage.localToScreen(view.x(scaling.stageX(x)), view.y(scaling.stageY(y)));
    }

    private static int node(double place) {
        return (int) Math.rint((place + 3) / Sheet.STEP) - 1;
    }

    private int ink(double x, double y) {
        return sheet().level(node(x), node(y));
    }

    private void stroke(double fromX, double fromY, double toX, double toY) {
        Sheet before = sheet();
        robot.drag(at(fromX, fromY), MouseButton.PRIMARY).moveTo(at((fromX + toX) / 2, (fromY + toY) / 2)).dropTo(at(toX, toY));
        try {
            Patience.until(() -> !sheet().equals(before));
        } catch (TimeoutException e) {
            throw new AssertionError("nothing was drawn", e);
        }
    }

    @Test
    void aStrokeBecomesDensityWhereItWasDrawn() {
        assertEquals(0, ink(-2, -2.5));
        stroke(-2.5, -2.5, -1.5, -2.5);
        assertEquals(40, ink(-2, -2.5));
        assertEquals(0, ink(-2, 2.5), "upside down");
        double inside = stage.snapshotProperty().get().data().logDensity().orElseThrow().at(-2, -2.5);
        assertEquals(Math.log(40 / (sheet().total() * Sheet.STEP * Sheet.STEP)), inside, 1e-9);
    }

    @Test
    void strokesAreTakenBackAndDrawnAgain() throws TimeoutException {
        Sheet first = sheet();
        stroke(-2.5, -2.5, -1.5, -2.5);
        Sheet second = sheet();
        stroke(2, 2.5, 2.5, 2.5);
        Sheet third = sheet();
        robot.clickOn("#draw-undo");
        Patience.until(() -> sheet().equals(second));
        robot.interact(() -> tools.undo(false));
        Patience.until(() -> sheet().equals(first));
        assertTrue(robot.lookup("#draw-undo").query().isDisabled());
        robot.clickOn("#draw-redo");
        Patience.until(() -> sheet().equals(second));
        robot.clickOn("#draw-redo");
        Patience.until(() -> sheet().equals(third));
        robot.clickOn("#draw-undo");
        Patience.until(() -> sheet().equals(second));
        stroke(-2, 2.5, -2.5, 2.5);
        assertTrue(robot.lookup("#draw-redo").query().isDisabled());
    }

    @Test
    void theEraserTakesInkAndSprayScattersIt() throws TimeoutException {
        int ring = ink(-1.5, 0);
        assertTrue(ring > 0);
        robot.clickOn("#draw-eraser");
        stroke(-1.5, -0.3, -1.5, 0.3);
        assertEquals(0, ink(-1.5, 0));
        robot.clickOn("#draw-spray");
        int before = sheet().total();
        stroke(-2.5, 2.5, -2.4, 2.4);
        assertTrue(sheet().total() > before);
    }

    @Test
    void aBlankSheetWaitsForTheFirstStroke() throws TimeoutException {
        Sheet before = sheet();
        robot.clickOn("#draw-clear");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before, sheet());
        stroke(0.5, 2, 1.5, 2);
        assertEquals(40, ink(1, 2));
        assertEquals(0, ink(-1.5, 0));
    }

    @Test
    void theKeyboardDrawsToo() throws TimeoutException {
        Sheet before = sheet();
        robot.clickOn(at(-2.5, 2.5));
        Patience.until(() -> !sheet().equals(before));
        Sheet dot = sheet();
        robot.push(KeyCode.ENTER);
        for (int i = 0; i < 4; i++) {
            robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        }
        robot.push(KeyCode.ENTER);
        Patience.until(() -> !sheet().equals(dot));
        assertEquals(40, ink(-2.5, 1.5));
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#draw-brush").<ToggleButton>query().isSelected());
    }

    @Test
    void thereAreNoToolsForOtherData() throws TimeoutException {
        robot.interact(() -> laboratory.begin(Experiment.of(new TwoGaussians(), new GaussianMle()), sentence -> { }));
        Patience.until(() -> !robot.lookup("#draw-tools").query().getParent().isVisible());
        robot.drag(robot.point(stage), MouseButton.PRIMARY).dropBy(50, 50);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("two-gaussians", laboratory.reportProperty().get().experiment().data().id());
    }

    @Test
    void otherDataEndTheStroke() throws TimeoutException {
        robot.clickOn("#draw-spray");
        robot.moveTo(at(-2.5, 2.5)).press(MouseButton.PRIMARY);
        robot.interact(() -> laboratory.begin(Experiment.of(new TwoGaussians(), new GaussianMle()), sentence -> { }));
        Patience.until(() -> laboratory.reportProperty().get().experiment().data().id().equals("two-gaussians"));
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> laboratory.begin(Experiment.of(new Drawn(), new GaussianMle()), sentence -> { }));
        Patience.until(() -> robot.lookup("#draw-brush").<ToggleButton>query().isSelected());
        assertEquals(new Drawn().sheet(), sheet());
        stroke(-2.5, -2.5, -1.5, -2.5);
    }

    @Test
    void drawingGoesOnWhilePlaying() throws TimeoutException {
        robot.interact(laboratory::play);
        stroke(-2.5, -2.5, -1.5, -2.5);
        stroke(2.2, 2.5, 2.6, 2.5);
        Patience.until(() -> laboratory.reportProperty().get().status().playing() && ink(-2, -2.5) == 40 && ink(2.4, 2.5) == 40);
    }
}
