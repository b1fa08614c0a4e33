package genlab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.app.view.Patience;
import genlab.data.Distribution;
import genlab.data.Distributions;
import genlab.model.Model;
import genlab.model.Models;
import genlab.model.density.GaussianMle;
import genlab.train.Experiment;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.util.WaitForAsyncUtils;

/// In the smallest window nothing that is written is cut short, whatever is trained and however large the text.
@Timeout(300)
class NothingCutTest extends OpenWindow {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    /// Parts of a pixel by which a text may lie outside.
    private static final double SLACK = 1;

    @BeforeEach
    void pause() {
        robot.push(KeyCode.ESCAPE);
        robot.interact(window.laboratory()::pause);
    }

    /// Begins an experiment and waits until its first step is seen.
    private void begin(Experiment experiment) throws Exception {
        robot.interact(() -> {
            window.laboratory().begin(experiment, sentence -> { });
            window.laboratory().seek(1);
        });
        Patience.until(() -> window.report().experiment().equals(experiment) && window.report().status().step() == 1);
    }

    @Test
    void ofEveryModel() throws Exception {
        List<String> cut = new ArrayList<>();
        for (Model model : Models.ALL) {
            Distribution data = Distributions.ALL.stream().filter(law -> model.refusal(law).isEmpty()).findFirst().orElseThrow();
            begin(Experiment.of(data, model));
            cut(model.id()).stream().filter(what -> cut.stream().noneMatch(what::equals)).forEach(cut::add);
        }
        assertEquals(List.of(), cut);
    }

    @Test
    void ofAnyDataSet() throws Exception {
        List<String> cut = new ArrayList<>();
        Model model = new GaussianMle();
        for (Distribution data : Distributions.ALL) {
            if (data.missing().isEmpty() && model.refusal(data).isEmpty()) {
                begin(Experiment.of(data, model));
                cut.addAll(cut(data.id()));
            }
        }
        assertEquals(List.of(), cut);
    }

    @Test
    void atAnySizeOfText() {
        List<String> cut = new ArrayList<>(at("80 %", KeyCode.MINUS, 3));
        cut.addAll(at("161 %", KeyCode.EQUALS, 8));
        cut.addAll(at("250 %", KeyCode.EQUALS, 5));
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        robot.push(KeyCode.P);
        cut.addAll(cut("projector"));
        assertEquals(List.of(), cut);
    }

    private List<String> at(String size, KeyCode key, int presses) {
        KeyEvent press = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false);
        robot.interact(() -> {
            for (int i = 0; i < presses; i++) {
                Event.fireEvent(window.stages(), press);
            }
        });
        List<String> cut = cut(size);
        Node line = robot.lookup("#timeline").query();
        Bounds page = line.localToScene(line.getLayoutBounds());
        Bounds stages = window.stages().localToScene(window.stages().getLayoutBounds());
        assertTrue(page.getMinX() >= 0 && page.getMaxX() <= WIDTH && page.getMaxY() <= HEIGHT, () -> size + " " + page);
        assertTrue(stages.getMinX() >= 0 && stages.getMaxX() <= WIDTH && stages.getWidth() >= 250, () -> size + " " + stages);
        return cut;
    }

    private List<String> cut(String where) {
        WaitForAsyncUtils.waitForFxEvents();
        List<String> found = new ArrayList<>();
        robot.interact(() -> {
            stage.getScene().getRoot().applyCss();
            ((Parent) stage.getScene().getRoot()).layout();
            collect(stage.getScene().getRoot(), where, found);
        });
        return found;
    }

    private void collect(Node node, String where, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()
                && labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY) {
            String shown = labeled.lookup(".text") instanceof Text text ? text.getText() : labeled.getText();
            if (!shown.equals(labeled.getText())) {
                found.add(where + ": “" + labeled.getText() + "” is cut to “" + shown + "”");
            } else if (outside(labeled)) {
                found.add(where + ": “" + labeled.getText() + "” is outside, at " + labeled.localToScene(labeled.getLayoutBounds()));
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, where, found));
        }
    }

    /// Whether it leaves the window or what it is scrolled in: across always, upwards only where nothing scrolls.
    private static boolean outside(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        Node around = node;
        while (around != null && !(around instanceof ScrollPane)) {
            around = around.getParent();
        }
        Bounds room = around == null ? null : around.localToScene(around.getLayoutBounds());
        double left = room == null ? 0 : room.getMinX();
        double right = room == null ? WIDTH : room.getMaxX();
        boolean across = bounds.getMinX() < left - SLACK || bounds.getMaxX() > right + SLACK;
        boolean scrolledAcross = around != null && ((ScrollPane) around).getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER;
        boolean upwards = around == null && (bounds.getMinY() < -SLACK || bounds.getMaxY() > HEIGHT + SLACK);
        return across && !scrolledAcross || upwards;
    }
}
