package genlab.app;

import genlab.app.view.export.FileChoice;
import genlab.cli.Logs;
import genlab.scenario.gan.FirstSteps;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Opens the window, lets it train for some pictures and closes it. The build runs this on JavaFX's headless platform while Java notes
/// which classes the first seconds take, so that the packaged launcher finds them ready.
final class Rehearsal {

    /// Reports after which everything that starts has started.
    private static final int REPORTS = 40;

    /// A rehearsal that takes longer is given up.
    private static final long MILLIS = 120_000;

    private static final int FAILED = 1;

    /// Nobody is there to choose a file.
    record NoFiles() implements FileChoice {

        @Override
        public Optional<Path> open(String title, Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, Kind kind, String suggested) {
            return Optional.empty();
        }
    }

    private Rehearsal() {
    }

    public static void main(String[] arguments) {
        Logs.toFile();
        new Timer(true).schedule(new TimerTask() {
            @Override
            public void run() {
                Runtime.getRuntime().halt(FAILED);
            }
        }, MILLIS);
        Platform.startup(() -> {
            Window window = new Window(FirstSteps.twoNormals(), new NoFiles(), Logs.folder());
            int[] reports = new int[1];
            window.laboratory().reportProperty().addListener((property, before, report) -> {
                if (++reports[0] == REPORTS) {
                    window.close();
                    Platform.exit();
                }
            });
            window.show(new Stage());
        });
    }
}
