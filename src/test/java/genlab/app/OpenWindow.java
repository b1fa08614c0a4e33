package genlab.app;

import genlab.app.view.Patience;
import genlab.scenario.Scenarios;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// A test that begins with the window open, as someone new meets it, and its first report shown.
abstract class OpenWindow {

    /// A whole window on a busy machine.
    static final int MILLIS = 120_000;

    @TempDir
    Path folder;

    final FxRobot robot = new FxRobot();
    Window window;
    Stage stage;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        FxToolkit.toolkitContext().setSetupTimeoutInMillis(MILLIS);
        FxToolkit.setupFixture(() -> {
            stage = new Stage();
            window = new Window(Scenarios.ALL.getFirst(), new Rehearsal.NoFiles(), folder.resolve("state"));
            window.show(stage);
        });
        Patience.until(() -> window.report() != null);
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }
}
