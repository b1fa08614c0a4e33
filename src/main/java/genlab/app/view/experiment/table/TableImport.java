package genlab.app.view.experiment.table;

import genlab.data.file.Csv;
import genlab.data.file.Preview;
import genlab.data.file.TableException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Window;

/// Points from a file of the user's: chosen in a dialog, or dropped.
public final class TableImport {

    /// Enough to see what is in a column.
    private static final int ROWS = 6;

    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt", ".dat");

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

    /// Opens what is dropped on `target`.
    public void acceptDrops(Node target) {
        target.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (dropped(event) != null) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        target.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            Path file = dropped(event);
            if (file != null) {
                event.setDropCompleted(true);
                event.consume();
                open(file);
            }
        });
    }

    private static Path dropped(DragEvent event) {
        return event.getDragboard().getFiles().stream().map(file -> file.toPath())
                .filter(file -> ENDINGS.stream().anyMatch(file.getFileName().toString().toLowerCase(Locale.ROOT)::endsWith))
                .findFirst().orElse(null);
    }
}
