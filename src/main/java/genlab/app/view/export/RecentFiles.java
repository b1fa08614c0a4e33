package genlab.app.view.export;

import genlab.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The runs opened or saved last, newest first, kept in a small text file, a path a line. A list that cannot be read or written is
/// no reason to stop anybody's work: it is then kept in memory alone.
public final class RecentFiles {

    private static final System.Logger LOG = System.getLogger(RecentFiles.class.getName());
    private static final int MOST = 8;

    private final Path file;
    private final ObservableList<Path> paths = FXCollections.observableArrayList();

    /// Held, because a view of a list dies with whoever asked for it, and its listeners with it.
    private final ObservableList<Path> view = FXCollections.unmodifiableObservableList(paths);

    /// @param folder where the state of the user's programs is kept
    public RecentFiles(Path folder) {
        file = folder.resolve("recent.txt");
        paths.setAll(read());
    }

    public ObservableList<Path> paths() {
        return view;
    }

    /// Puts a file to the top.
    public void add(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        paths.remove(whole);
        paths.addFirst(whole);
        keep();
    }

    /// Takes out a file that is gone.
    public void remove(Path path) {
        if (paths.remove(path.toAbsolutePath().normalize())) {
            keep();
        }
    }

    private void keep() {
        if (paths.size() > MOST) {
            paths.remove(MOST, paths.size());
        }
        try {
            String lines = String.join("\n", paths.stream().map(Path::toString).toList());
            AtomicFile.write(file, out -> out.write(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.INFO, "The list of recent files is kept in memory alone.", e);
        }
    }

    private List<Path> read() {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).map(Path::of).limit(MOST).toList();
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
    }
}
