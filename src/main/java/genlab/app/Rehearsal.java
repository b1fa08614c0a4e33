package genlab.app;

import genlab.app.view.export.FileChoice;
import genlab.cli.Genlab;
import genlab.cli.Logs;
import genlab.scenario.Scenario;
import genlab.scenario.gan.FirstSteps;
import genlab.scenario.vae.AmortisationGap;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Lists the models, opens the window, lets it train for some pictures, then an autoencoder with a probe pinned, and closes it. The build
/// runs this on JavaFX's headless platform while Java notes which classes the command line, the first seconds and the first probe take,
/// and how the window's code was compiled, see `rehearsal.flags`, so that the packaged launcher finds them ready.
final class Rehearsal {

    /// Reports after which everything that starts has started.
    private static final int REPORTS = 15;

    private static final Scenario PROBED = AmortisationGap.all().getFirst();

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
        Genlab.run(new WindowBench(), "list", "models");
        new Timer(true).schedule(new TimerTask() {
            @Override
            public void run() {
                giveUp("Expected an end within " + MILLIS / 1000 + " s.");
            }
        }, MILLIS);
        Platform.startup(() -> {
            Window window = new Window(FirstSteps.twoNormals(), new NoFiles(), Logs.folder());
            int[] reports = new int[2];
            window.laboratory().reportProperty().addListener((property, before, report) -> {
                boolean probed = report.experiment().equals(PROBED.experiment());
                if (!probed && ++reports[0] == REPORTS) {
                    window.laboratory().begin(PROBED.experiment(), Rehearsal::giveUp);
                } else if (probed && reports[1]++ == 0) {
                    window.stages().show(PROBED.layers(), PROBED.experiment().model());
                    window.stages().pin(PROBED.pins(), PROBED.experiment().data());
                } else if (probed && report.examined().isPresent() && reports[1] > REPORTS) {
                    window.close();
                    Platform.exit();
                }
            });
            window.show(new Stage());
        });
    }

    private static void giveUp(String why) {
        System.err.println("The rehearsal was given up: " + why + " The package starts all the same, if later.");
        Runtime.getRuntime().halt(FAILED);
    }
}
