package genlab.app.view.experiment.table;

import genlab.app.view.Beside;
import genlab.app.view.Tip;
import genlab.data.file.Csv;
import genlab.data.file.Preview;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;

/// Which columns of a table are the points: its first rows, a choice for x, y and the label, for what makes sequences of the rows, and
/// what came of reading it so.
final class ImportDialog {

    private static final ButtonType TAKE = new ButtonType("Use these points", ButtonData.OK_DONE);

    private static final String NONE = "none";

    private final Path file;
    private final Preview preview;
    private final Dialog<Csv> dialog = new Dialog<>();
    private final TopRows rows;
    private final ComboBox<String> x;
    private final ComboBox<String> y;
    private final ComboBox<String> label;
    private final ComboBox<String> sequence;
    private final ComboBox<String> time;
    private final Label outcome = new Label();
    private Csv read;
    private int asked;

    ImportDialog(Path file, Preview preview) {
        this.file = file;
        this.preview = preview;
        rows = new TopRows(preview);
        List<String> names = IntStream.range(0, preview.names().size()).mapToObj(preview::called).toList();
        List<String> orNone = new ArrayList<>(List.of(NONE));
        orNone.addAll(names);
        x = column("x", names, preview.x());
        y = column("y", names, preview.y());
        label = column("label", orNone, 0);
        sequence = column("sequence", orNone, 0);
        time = column("time", orNone, 0);
        outcome.setId("import-outcome");
        outcome.setWrapText(true);
        outcome.getStyleClass().add("outcome");
    }

    private ComboBox<String> column(String id, List<String> names, int chosen) {
        ComboBox<String> box = new ComboBox<>();
        box.setId("import-" + id);
        box.setAccessibleText("Column for " + id);
        box.getItems().setAll(names);
        box.getSelectionModel().select(chosen);
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().addListener(change -> read());
        GridPane.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /// Asks over the window of `owner`.
    ///
    /// @param taken told the table with its columns, already read, if the user takes it
    void show(Scene owner, Consumer<Csv> taken) {
        DialogPane pane = dialog.getDialogPane();
        pane.setId("import");
        pane.getStyleClass().add("import");
        pane.setContent(content());
        pane.getButtonTypes().setAll(ButtonType.CANCEL, TAKE);
        take().setId("import-take");
        pane.getStylesheets().addAll(owner.getRoot().getStylesheets());
        pane.getStylesheets().add(ImportDialog.class.getResource("/genlab/app/experiment.css").toExternalForm());
        pane.setStyle(owner.getRoot().getStyle());
        dialog.setTitle("Points from " + file.getFileName());
        dialog.initOwner(owner.getWindow());
        dialog.initModality(Modality.WINDOW_MODAL);
        Beside.limit((Stage) pane.getScene().getWindow());
        dialog.setResultConverter(button -> button == TAKE ? read : null);
        dialog.setOnHidden(event -> {
            if (dialog.getResult() != null) {
                taken.accept(dialog.getResult());
            }
        });
        read();
        dialog.show();
    }

    private Node take() {
        return dialog.getDialogPane().lookupButton(TAKE);
    }

    private Node content() {
        Label title = new Label(file.getFileName().toString());
        title.getStyleClass().add("heading");
        Label hint = new Label("Which columns are the points?");
        hint.getStyleClass().add("caption");
        GridPane choices = new GridPane();
        choices.getStyleClass().add("choices");
        choices.addRow(0, new Label("x"), x, new Label("y"), y, new Label("label"), label);
        choices.addRow(1, new Label("sequence"), sequence, new Label("time"), time);
        Tip.on(sequence, "Rows with the same here are one sequence, for hidden Markov models.");
        Tip.on(time, "Numbers or dates by which rows follow each other.");
        return new VBox(title, hint, rows, choices, outcome);
    }

    /// Reads the table with the chosen columns, elsewhere, and says what came of it; the newest choice wins.
    private void read() {
        int ticket = ++asked;
        Csv wanted = Csv.of(file, x.getValue() + "," + y.getValue(), named(label)).following(named(sequence), named(time));
        rows.show(List.of(place(x), place(y), place(label) - 1, place(sequence) - 1, place(time) - 1));
        take().setDisable(true);
        Thread.startVirtualThread(() -> {
            String sentence;
            boolean sound = true;
            try {
                sentence = wanted.remark().orElse("");
            } catch (IllegalArgumentException e) {
                sentence = e.getMessage();
                sound = false;
            }
            String told = sentence;
            boolean taken = sound;
            Platform.runLater(() -> {
                if (ticket == asked) {
                    tell(taken ? wanted : null, told);
                }
            });
        });
    }

    private static int place(ComboBox<String> column) {
        return column.getSelectionModel().getSelectedIndex();
    }

    /// The column of a choice that may be none.
    private static String named(ComboBox<String> column) {
        return place(column) == 0 ? "" : column.getValue();
    }

    private void tell(Csv table, String sentence) {
        read = table;
        // The folder's name would push out what matters.
        outcome.setText(sentence.replace(file.toString(), file.getFileName().toString()));
        outcome.getStyleClass().remove("refusal");
        if (table == null) {
            outcome.getStyleClass().add("refusal");
        }
        ((Button) take()).setDisable(table == null);
    }
}
