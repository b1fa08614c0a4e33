package genlab.app.view.experiment.table;

import genlab.data.file.Csv;
import genlab.data.file.Preview;
import genlab.data.file.TableException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Window;

/// Points from a file of the user's: chosen in a dialog, or dropped.
public final class TableImport {

    /// Enough to see what is in a column.
    private static final int ROWS = 6;

    private final Node owner;
    private final Function<Window, Optional<Path>> choice;
    private final Consumer<Csv> taken;
    private final Consumer<String> refused;

    /// @param owner   in whose window it happens
    /// @param choice  asks for a file, on the FX thread, where it may wait; empty if the user thought better of it
    /// @param taken   told a table that has been read
    /// @param refused told why a file cannot be taken as a table
    public TableImport(Node owner, Function<Window, Optional<Path>> choice, Consumer<Csv> taken, Consumer<String> refused) {
        this.owner = owner;
        this.choice = choice;
        this.taken = taken;
        this.refused = refused;
    }

    /// Asks for a file, and then for its columns.
    public void choose() {
        choice.apply(owner.getScene().getWindow()).ifPresent(this::open);
    }

    /// Asks for the columns of a file.
    public void open(Path file) {
        refused.accept(null);
        Thread.startVirtualThread(() -> {
            try {
                Preview preview = Preview.of(file, ROWS);
                Platform.runLater(() -> new ImportDialog(file, preview).show(owner.getScene(), taken));
            } catch (TableException e) {
                Platform.runLater(() -> refused.accept(e.getMessage().replace(file.toString(), file.getFileName().toString())));
            }
        });
    }
}
