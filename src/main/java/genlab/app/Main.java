package genlab.app;

import genlab.cli.Genlab;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The one entry point of GenLab: given arguments it is the command line, given none it is the window.
///
/// It does not extend [Application]: a main class that does cannot be started from the class path.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            System.exit(Genlab.run(arguments));
        }
        try {
            Platform.startup(() -> new Stage().show());
        } catch (UnsupportedOperationException e) {
            System.out.println("GenLab found no display.");
        }
    }
}
