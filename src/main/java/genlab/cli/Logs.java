package genlab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// What goes wrong is written to a file of its own in the system's folder for such things, three files of at most a megabyte in turn;
/// nothing is logged to the console, whose lines belong to the user.
public final class Logs {

    private static final int BYTES = 1 << 20;
    private static final int FILES = 3;

    private Logs() {
    }

    /// Without a folder one can write to there is no log, and GenLab runs all the same.
    public static void toFile() {
        Logger root = LogManager.getLogManager().getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.setLevel(Level.INFO);
        try {
            Path folder = Files.createDirectories(folder());
            FileHandler file = new FileHandler(folder.toString().replace("%", "%%") + "/genlab.%g.log", BYTES, FILES, true);
            file.setFormatter(new SimpleFormatter());
            root.addHandler(file);
        } catch (IOException | SecurityException e) {
            root.setLevel(Level.OFF);
        }
    }

    /// `GENLAB_STATE` if set, otherwise where the system keeps such files.
    public static Path folder() {
        String own = System.getenv("GENLAB_STATE");
        if (own != null && !own.isBlank()) {
            return Path.of(own);
        }
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return environment("LOCALAPPDATA", home.resolve("AppData/Local")).resolve("GenLab");
        }
        return system.contains("mac") ? home.resolve("Library/Logs/GenLab")
                : environment("XDG_STATE_HOME", home.resolve(".local/state")).resolve("genlab");
    }

    private static Path environment(String name, Path otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }
}
