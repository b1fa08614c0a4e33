package genlab.app.view.export;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files dropped anywhere on the window: a run or an experiment is opened, anything else is read as a table of points, or refused as one.
///
/// @param run   opens a run or an experiment
/// @param table asks for the columns of a table
/// @param tell  told why files are refused
public record Drops(Consumer<Path> run, Consumer<Path> table, Consumer<String> tell) {

    private static final List<String> RUNS = List.of(".genlab", ".json");

    /// Takes whatever is dropped on a node from now on.
    public void at(Node target) {
        target.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        target.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (event.getDragboard().hasFiles()) {
                event.setDropCompleted(true);
                event.consume();
                take(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            }
        });
    }

    /// Does with files what is done when they are dropped.
    public void take(List<Path> files) {
        if (files.size() > 1) {
            tell.accept("Expected one file at a time, got " + files.size() + "; drop the one you want to open.");
            return;
        }
        Path file = files.getFirst();
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        (RUNS.stream().anyMatch(name::endsWith) ? run : table).accept(file);
    }
}
