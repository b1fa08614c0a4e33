package genlab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.app.view.Patience;
import genlab.train.Report;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ZoomEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The whole window, as a user meets it.
@Timeout(180)
class WindowTest extends OpenWindow {

    private Report report() {
        return window.report();
    }

    private <N extends Node> N find(String query, Class<N> kind) {
        return robot.lookup(query).queryAs(kind);
    }

    private void leaveTour() {
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void escapeLeavesTheFirstWalkWhereverTheFocusIs() throws Exception {
        Node tour = find("#tour", Node.class);
        assertTrue(tour.isVisible());
        robot.push(KeyCode.ESCAPE);
        assertFalse(tour.isVisible());
        robot.push(KeyCode.F1);
        assertTrue(tour.isVisible());
        robot.interact(() -> window.stages().requestFocus());
        robot.push(KeyCode.ESCAPE);
        assertFalse(tour.isVisible());
        Patience.until(() -> report().status().step() > 0);
    }

    /// What still runs for it or listens to what outlives it would hold it, and with it all it has shown.
    @Test
    void aClosedWindowIsLetGo() throws Exception {
        Patience.until(() -> report().status().step() > 0);
        robot.interact(window::close);
        WeakReference<Window> gone = new WeakReference<>(window);
        window = null;
        stage = null;
        Patience.until(() -> {
            System.gc();
            return gone.refersTo(null);
        });
    }

    @Test
    void atTheSmallestWindowTheStageHasItsShare() {
        leaveTour();
        Bounds stages = window.stages().getBoundsInParent();
        assertTrue(stages.getWidth() * stages.getHeight() >= 0.56 * 1280 * 720, stages.getWidth() + " × " + stages.getHeight());
    }

    @Test
    void everythingThatCanBeReachedHasAName() throws Exception {
        leaveTour();
        Patience.until(() -> report().status().step() > 0);
        robot.interact(window.laboratory()::pause);
        assertEquals(List.of(), nameless());
        for (String button : List.of("#data-drawn", "#stops", "#solo", "#layer-settings", "#layer-menu")) {
            robot.interact(() -> ((ButtonBase) robot.lookup(button).query()).fire());
            assertEquals(List.of(), nameless(), button);
        }
        for (KeyCode key : List.of(KeyCode.E, KeyCode.F2)) {
            robot.interact(window.stages()::requestFocus);
            robot.push(key);
            assertEquals(List.of(), nameless(), key.getName());
            robot.push(KeyCode.ESCAPE);
        }
        robot.push(KeyCode.SHORTCUT, KeyCode.E);
        Patience.until(() -> robot.lookup("#export-save").tryQuery().isPresent());
        assertEquals(List.of(), nameless(), "export");
    }

    /// In all windows that are open, whatever can have the focus and does not say what it is.
    private List<String> nameless() {
        List<String> nameless = new ArrayList<>();
        robot.interact(() -> javafx.stage.Window.getWindows().stream().filter(javafx.stage.Window::isShowing)
                .forEach(open -> nameless.addAll(nameless(open.getScene().getRoot()))));
        return nameless;
    }

    private static List<String> nameless(Parent root) {
        List<String> nameless = new ArrayList<>();
        List<Node> labelled = new ArrayList<>();
        walk(root, node -> {
            if (node instanceof Label label && label.getLabelFor() != null && !label.getText().isBlank()) {
                labelled.add(label.getLabelFor());
            }
        });
        walk(root, node -> {
            boolean reached = node.isFocusTraversable() || node instanceof ButtonBase;
            boolean named = filled(node.getAccessibleText()) || node instanceof Labeled words && filled(words.getText())
                    || labelled.contains(node);
            if (reached && !named && !(node instanceof ScrollPane)) {
                nameless.add(node.getClass().getSimpleName() + "#" + node.getId() + " " + node.getStyleClass());
            }
        });
        return nameless;
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    private static void walk(Node node, Consumer<Node> visit) {
        visit.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, visit));
        }
    }

    /// Typed letters and figures are shortcuts of the window elsewhere.
    @Test
    void whatIsTypedIntoAPopOverStaysThere() {
        leaveTour();
        robot.interact(() -> find("#stops", ButtonBase.class).fire());
        assertTrue(find("#stop-at-step", Node.class).isFocused(), "the keyboard does not follow");
        robot.clickOn("#stop-step").push(KeyCode.SHORTCUT, KeyCode.A).write("12te");
        assertEquals("12te", find("#stop-step", TextField.class).getText());
        assertTrue(find("#experiment", Node.class).getParent().isVisible() && find("#charts", Node.class).isVisible());
        assertTrue(robot.lookup("#ensemble").tryQuery().isEmpty());
    }

    @Test
    void pinchingZoomsAboutTheFingers() throws Exception {
        leaveTour();
        Patience.until(() -> window.stages().first().viewportProperty().get() != null);
        double before = window.stages().first().viewportProperty().get().frame().width();
        Node pane = window.stages().first().getParent();
        Bounds bounds = pane.getBoundsInLocal();
        ZoomEvent twice = new ZoomEvent(ZoomEvent.ZOOM, bounds.getCenterX(), bounds.getCenterY(), 0, 0, false, false, false, false, false,
                false, 2, 2, null);
        robot.interact(() -> Event.fireEvent(pane, twice));
        assertEquals(before / 2, window.stages().first().viewportProperty().get().frame().width(), 1e-9);
    }

    @Test
    void whatIsDroppedOnTheWindowIsOpenedOrRefusedInASentence() throws Exception {
        leaveTour();
        Path table = Files.writeString(folder.resolve("points.csv"), "a,b\n1,2\n3,4\n5,7\n2,2\n");
        take(table);
        Patience.until(() -> robot.lookup("#import").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
        Patience.until(() -> robot.lookup("#import").tryQuery().isEmpty());
        take(Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3}));
        Patience.until(() -> refused("picture.png"));
        take(Files.createDirectory(folder.resolve("a folder.csv")));
        Patience.until(() -> refused("a folder.csv"));
        take(Files.write(folder.resolve("broken.genlab"), new byte[] {'P', 'K', 3, 4, 9, 9}));
        Patience.until(() -> find("#remark", Label.class).getText().startsWith("Expected a run saved by GenLab, got "));
        take(table, table);
        Patience.until(() -> find("#remark", Label.class).getText().startsWith("Expected one file at a time, got 2"));
        assertTrue(report().status().trouble().isEmpty());
    }

    private boolean refused(String name) {
        return robot.lookup(".refusal").queryAllAs(Label.class).stream().anyMatch(label -> label.isVisible()
                && label.getText().startsWith("Expected") && label.getText().contains(name));
    }

    private void take(Path... paths) {
        boolean[] taken = new boolean[1];
        robot.interact(() -> taken[0] = Drop.on(window.stages().first(), List.of(paths)));
        assertTrue(taken[0]);
    }
}
