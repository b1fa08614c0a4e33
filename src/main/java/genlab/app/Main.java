package genlab.app;

import genlab.cli.Genlab;
import genlab.cli.Logs;
import genlab.cli.Tour;
import javafx.application.Platform;

/// The one entry point of GenLab: given arguments it is the command line; given none it is the window or, where there is no
/// display, a tour of the default experiment.
///
/// It does not extend [Application]: a main class that does cannot be started from the class path.
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            System.exit(Genlab.run(new WindowBench(), arguments));
        }
        try {
            Logs.toFile();
            Platform.startup(() -> Window.open(Logs.folder()));
        } catch (UnsupportedOperationException e) {
            System.exit(Tour.run());
        }
    }
}
