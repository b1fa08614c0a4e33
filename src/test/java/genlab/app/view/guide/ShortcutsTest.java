package genlab.app.view.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import genlab.app.view.help.HelpKey;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

@Timeout(60)
class ShortcutsTest {

    @Test
    void whatHasArrowsOrHelpOfItsOwnKeepsThem() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxRobot robot = new FxRobot();
        List<String> heard = new ArrayList<>();
        Region plain = new Region();
        Region own = new Region();
        own.getStyleClass().add("arrow-keys");
        HelpKey.on(own, () -> heard.add("help"));
        FxToolkit.setupFixture(() -> {
            Scene scene = new Scene(new Pane(plain, own), 100, 100);
            new Shortcuts(List.of(Shortcut.of("Right", "Run", "Step", () -> heard.add("step")),
                    Shortcut.of("F1", "Help", "Tour", () -> heard.add("tour")))).listenTo(scene);
            stage.setScene(scene);
            stage.show();
        });
        robot.interact(plain::requestFocus);
        robot.type(KeyCode.RIGHT, KeyCode.F1);
        robot.interact(own::requestFocus);
        robot.type(KeyCode.RIGHT, KeyCode.F1);
        FxToolkit.cleanupStages();
        assertEquals(List.of("step", "tour", "help"), heard);
    }

    @Test
    void signsAreHeardWhereverTheyLie() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxRobot robot = new FxRobot();
        List<String> heard = new ArrayList<>();
        Region plain = new Region();
        Shortcut help = Shortcut.of("'?'|Shift+Slash", "Help", "Keys", () -> heard.add("keys"));
        FxToolkit.setupFixture(() -> {
            Scene scene = new Scene(new Pane(plain), 100, 100);
            new Shortcuts(List.of(help, Shortcut.of("Shortcut+Equals|Shortcut+Plus", "View", "Larger", () -> heard.add("larger"))))
                    .listenTo(scene);
            stage.setScene(scene);
            stage.show();
        });
        robot.interact(() -> {
            plain.requestFocus();
            plain.fireEvent(pressed("?", KeyCode.UNDEFINED, true, false));
            plain.fireEvent(pressed("?", KeyCode.UNDEFINED, true, true));
            plain.fireEvent(pressed("", KeyCode.SLASH, true, false));
            plain.fireEvent(pressed("", KeyCode.SLASH, false, false));
            plain.fireEvent(pressed("", KeyCode.PLUS, false, true));
            plain.fireEvent(pressed("", KeyCode.EQUALS, false, true));
        });
        FxToolkit.cleanupStages();
        assertEquals(List.of("keys", "keys", "larger", "larger"), heard);
        assertEquals("?", help.text());
    }

    private static KeyEvent pressed(String text, KeyCode code, boolean shift, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, shift, control, false, false);
    }
}
