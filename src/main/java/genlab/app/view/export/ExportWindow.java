package genlab.app.view.export;

import genlab.app.view.Beside;
import genlab.figure.FigureFormat;
import genlab.figure.Printable;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.stage.Modality;
import javafx.stage.Stage;

/// The export dialog: the form at the left, at the right the page as it will be.
final class ExportWindow {

    private final Preview preview = new Preview();
    private final Button save = new Button("Save …");
    private final BorderPane content = new BorderPane(preview);
    private final ExportForm form;
    private Stage window;

    /// @param written told the format and the page when the user wants them
    ExportWindow(List<Paper> papers, BiConsumer<FigureFormat, Printable> written) {
        form = new ExportForm(papers, this::show);
        save.setId("export-save");
        save.setDefaultButton(true);
        save.setOnAction(event -> form.page().ifPresent(page -> {
            window.hide();
            written.accept(form.format(), page);
        }));
        Button cancel = new Button("Cancel");
        cancel.setId("export-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> window.hide());
        HBox buttons = new HBox(cancel, save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("export-buttons");
        ScrollPane fields = new ScrollPane(form);
        fields.setFitToWidth(true);
        fields.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        BorderPane left = new BorderPane(fields, null, null, buttons, null);
        content.setLeft(left);
        content.getStyleClass().add("export");
        content.getStylesheets().add(ExportWindow.class.getResource("/genlab/app/export.css").toExternalForm());
        show();
    }

    /// Opens over the window that `owner` is in, dressed like it.
    void open(Parent owner) {
        window = Beside.window("Export a figure", content, owner);
        window.initModality(Modality.WINDOW_MODAL);
        window.show();
    }

    private void show() {
        // The form speaks while it is built, before it can be asked.
        Optional<Printable> page = form == null ? Optional.empty() : form.page();
        save.setDisable(page.isEmpty());
        page.ifPresent(preview::show);
    }
}
