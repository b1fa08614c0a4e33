package genlab.app.view.experiment.table;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks for a file with a table in it.
public interface FileChoice {

    /// The file, or empty if the user thought better of it. Called on the FX thread, and may wait there.
    Optional<Path> choose(Window owner);

    /// The system's own dialog.
    static FileChoice ofSystem() {
        return owner -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle("Open a table of points");
            chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("Tables", "*.csv", "*.tsv", "*.txt", "*.dat"),
                    new FileChooser.ExtensionFilter("All files", "*.*"));
            return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
        };
    }
}
