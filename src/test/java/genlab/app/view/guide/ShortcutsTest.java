package genlab.app.view.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import genlab.app.view.help.HelpKey;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
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
}
