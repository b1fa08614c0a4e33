package genlab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.noise.Stream;
import genlab.scenario.Scenarios;
import genlab.train.Trainer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A seeded monkey at the window: clicks, drags, keys, rubbish in text fields, choices of data, models, planes, scenarios and knobs,
/// scrolling, resizing and closing, in any order, while the model trains. Nothing may throw, hang or be left behind.
class GestureTest {

    /// Enough to meet every kind of control; `-Dgenlab.gestures=5000 -Dgenlab.gestures.seed=7` is a night's work.
    private static final int GESTURES = Integer.getInteger("genlab.gestures", 40);

    private static final List<KeyCode> KEYS = List.of(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.UP, KeyCode.DOWN, KeyCode.TAB,
            KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.P, KeyCode.T, KeyCode.D, KeyCode.G, KeyCode.HOME,
            KeyCode.END, KeyCode.DELETE, KeyCode.F1, KeyCode.S, KeyCode.B, KeyCode.E, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN,
            KeyCode.F2, KeyCode.L, KeyCode.H, KeyCode.F10);

    private static final List<KeyCode> WITH_CONTROL = List.of(KeyCode.E, KeyCode.Z, KeyCode.EQUALS, KeyCode.MINUS, KeyCode.DIGIT0,
            KeyCode.O, KeyCode.S);

    private static final List<String> RUBBISH = List.of("", "-1", "1e400", "NaN", "∞", "0", "3", "0.0001", "🦆", "12,5", "1 2", "../../etc");

    private static final Pattern NONSENSE = Pattern.compile("NaN|Infinity|\\bnull\\b|@[0-9a-f]{5,}");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    @TempDir
    private Path state;

    private final FxRobot robot = new FxRobot();
    private final Queue<Throwable> thrown = new ConcurrentLinkedQueue<>();
    private final Stream chance = Stream.of(Integer.getInteger("genlab.gestures.seed", 20)).child("gestures");
    private Thread.UncaughtExceptionHandler before;
    private Stage stage;
    private genlab.app.Window window;
    private long draws;

    @BeforeEach
    void open() throws Exception {
        before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> thrown.add(failure));
        FxToolkit.registerPrimaryStage();
        FxToolkit.toolkitContext().setSetupTimeoutInMillis(OpenWindow.MILLIS);
        FxToolkit.setupFixture(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> thrown.add(failure));
            show();
        });
    }

    /// On a stage of its own: the monkey resizes it, and the primary stage is every test's.
    private void show() {
        stage = new Stage();
        window = new genlab.app.Window(Scenarios.ALL.getFirst(), new Rehearsal.NoFiles(), state);
        window.show(stage);
    }

    @AfterEach
    void restore() throws Exception {
        FxToolkit.cleanupStages();
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void anyOrderOfGesturesLeavesTheWindowWell() {
        List<String> done = new ArrayList<>();
        for (int i = 0; i < GESTURES; i++) {
            done.add(gesture());
            assertTrue(thrown.isEmpty(), () -> "after " + last(done) + ": " + trace());
            assertEquals(Optional.empty(), trouble(), () -> "after " + last(done));
            assertEquals(List.of(), nonsense(), () -> "after " + last(done));
        }
        WaitForAsyncUtils.waitForFxEvents();
        answers();
        robot.interact(stage::hide);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(thrown.isEmpty(), this::trace);
        assertEquals(List.of(), Thread.getAllStackTraces().keySet().stream().filter(t -> t.isAlive() && t.getName().equals("training"))
                .map(Thread::getName).toList(), "a closed window trains on");
        assertFalse(stage.isShowing());
    }

    /// The training thread is not stuck.
    private void answers() {
        CompletableFuture<Long> step = new CompletableFuture<>();
        robot.interact(() -> window.laboratory().ask(Trainer::step, step::complete));
        assertTrue(step.completeOnTimeout(-1L, 60, TimeUnit.SECONDS).join() >= 0, "the training thread does not answer");
    }

    private static List<String> last(List<String> done) {
        return done.subList(Math.max(0, done.size() - 12), done.size());
    }

    /// What the training thread could not do.
    private Optional<String> trouble() {
        Optional<?>[] told = new Optional<?>[1];
        robot.interact(() -> told[0] = Optional.ofNullable(window.report()).flatMap(report -> report.status().trouble()));
        return told[0].map(String.class::cast);
    }

    /// Text that no person would have written; what was typed is quoted.
    private List<String> nonsense() {
        List<String> found = new ArrayList<>();
        for (Node node : reachable(Labeled.class::isInstance)) {
            String text = ((Labeled) node).getText();
            if (text != null && NONSENSE.matcher(QUOTED.matcher(text).replaceAll("“”")).find()) {
                found.add(name(node) + ": " + text);
            }
        }
        return found;
    }

    private String gesture() {
        return switch (below(14)) {
            case 12, 13 -> choose();
            case 0, 1, 2 -> click();
            case 10 -> modified();
            case 11 -> below(20) == 0 ? reopen() : menu();
            case 3 -> press(KEYS.get(below(KEYS.size())));
            case 4 -> drag();
            case 5 -> type();
            case 6 -> scroll();
            case 7 -> resize();
            case 8 -> hover();
            default -> press(below(3) == 0 ? KeyCode.ESCAPE : KeyCode.SPACE);
        };
    }

    private String modified() {
        KeyCode modifier = below(3) == 0 ? KeyCode.SHIFT : KeyCode.CONTROL;
        KeyCode key = WITH_CONTROL.get(below(WITH_CONTROL.size()));
        robot.push(modifier, key);
        return "press " + modifier + " " + key;
    }

    /// Whatever hangs over the window: menus, lists of choices, pop-overs, dialogs.
    private String menu() {
        List<Window> over = new ArrayList<>();
        robot.interact(() -> Window.getWindows().stream().filter(window -> window != stage && window.isShowing()).forEach(over::add));
        if (over.isEmpty()) {
            return "nothing over the window";
        }
        Window window = over.get(below(over.size()));
        Point2D at = new Point2D(window.getX() + below((int) Math.max(1, window.getWidth())),
                window.getY() + below((int) Math.max(1, window.getHeight())));
        robot.clickOn(at);
        return "click at " + at + " in " + window.getClass().getSimpleName();
    }

    /// Closes the window in the midst of whatever happens, and opens another.
    private String reopen() {
        robot.interact(() -> {
            stage.hide();
            show();
        });
        return "close and open again";
    }

    private String click() {
        List<Node> nodes = reachable(node -> node instanceof ButtonBase || node instanceof Control && node.isFocusTraversable());
        if (nodes.isEmpty()) {
            return "nothing to click";
        }
        Node node = nodes.get(below(nodes.size()));
        robot.clickOn(middle(node), MouseButton.PRIMARY);
        return "click " + name(node);
    }

    private String type() {
        List<Node> fields = reachable(node -> node instanceof TextField field && field.isEditable());
        if (fields.isEmpty()) {
            return "nothing to type into";
        }
        TextField field = (TextField) fields.get(below(fields.size()));
        String text = RUBBISH.get(below(RUBBISH.size()));
        robot.clickOn(middle(field), MouseButton.PRIMARY);
        robot.interact(() -> field.setText(text));
        robot.push(below(2) == 0 ? KeyCode.ENTER : KeyCode.TAB);
        return "type “" + text + "” into " + name(field);
    }

    /// Another of what can be chosen: data, models, planes, ways to start over, knobs.
    private String choose() {
        List<Node> nodes = reachable(node -> node instanceof ComboBox || node instanceof ChoiceBox || node instanceof MenuButton
                || node instanceof Slider);
        if (nodes.isEmpty()) {
            return "nothing to choose from";
        }
        Node node = nodes.get(below(nodes.size()));
        int draw = below(1000);
        robot.interact(() -> {
            switch (node) {
                case ComboBox<?> box -> box.getSelectionModel().select(draw % box.getItems().size());
                case ChoiceBox<?> box -> box.getSelectionModel().select(draw % Math.max(1, box.getItems().size()));
                case MenuButton menu when !menu.getItems().isEmpty() -> menu.getItems().get(draw % menu.getItems().size()).fire();
                case Slider slider -> slider.setValue(slider.getMin() + (slider.getMax() - slider.getMin()) * draw / 999);
                default -> { }
            }
        });
        return "choose " + draw + " of " + name(node);
    }

    private String press(KeyCode key) {
        robot.push(key);
        return "press " + key;
    }

    private String drag() {
        Point2D from = somewhere();
        Point2D to = somewhere();
        robot.drag(from, MouseButton.PRIMARY).dropTo(to);
        return "drag " + from + " to " + to;
    }

    private String hover() {
        Point2D at = somewhere();
        robot.moveTo(at);
        return "hover " + at;
    }

    private String scroll() {
        robot.moveTo(somewhere());
        robot.scroll(below(5) + 1, below(2) == 0 ? VerticalDirection.UP : VerticalDirection.DOWN);
        return "scroll";
    }

    private String resize() {
        double width = 640 + below(900);
        double height = 480 + below(600);
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        return "resize " + width + " × " + height;
    }

    private List<Node> reachable(Predicate<Node> wanted) {
        List<Node> found = new ArrayList<>();
        robot.interact(() -> Window.getWindows().stream().filter(Window::isShowing)
                .forEach(window -> collect(window.getScene().getRoot(), wanted, found)));
        return found;
    }

    private static void collect(Node node, Predicate<Node> wanted, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (wanted.test(node) && onScreen(node)) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, wanted, found));
        }
    }

    private static boolean onScreen(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getWidth() > 0 && node.getScene().getRoot().getLayoutBounds().contains(bounds.getCenterX(), bounds.getCenterY());
    }

    private Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        return bounds == null ? somewhere() : new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private Point2D somewhere() {
        return new Point2D(stage.getX() + 5 + below((int) Math.max(10, stage.getWidth() - 10)),
                stage.getY() + 5 + below((int) Math.max(10, stage.getHeight() - 10)));
    }

    private int below(int bound) {
        return chance.below(draws++, bound);
    }

    private static String name(Node node) {
        return node.getClass().getSimpleName() + "#" + node.getId();
    }

    private String trace() {
        Throwable first = thrown.peek();
        return first + " at " + List.of(first.getStackTrace()).subList(0, Math.min(12, first.getStackTrace().length));
    }
}
