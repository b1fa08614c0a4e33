package genlab.app.view.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether the window opens for the first time on this machine: a file in the user's state folder remembers.
public final class FirstTime {

    private static final Logger LOG = LoggerFactory.getLogger(FirstTime.class);

    private final Path mark;

    /// @param state the user's state folder; need not exist
    public FirstTime(Path state) {
        mark = state.resolve("welcomed");
    }

    public boolean is() {
        return !Files.exists(mark);
    }

    /// From now on it is no longer the first time.
    public void pass() {
        try {
            Files.createDirectories(mark.getParent());
            Files.writeString(mark, "");
        } catch (IOException e) {
            LOG.info("The first walk will be offered again: nothing can be written to {}.", mark);
        }
    }
}
