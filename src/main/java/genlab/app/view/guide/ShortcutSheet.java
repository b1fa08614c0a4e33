package genlab.app.view.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// All keys on one sheet over the window; any key or click takes it away.
public final class ShortcutSheet extends StackPane {

    public ShortcutSheet(List<Shortcut> shortcuts) {
        setId("shortcut-sheet");
        getStyleClass().add("veil");
        setAccessibleText("Keyboard shortcuts");
        setFocusTraversable(true);
        Map<String, List<Shortcut>> groups = new LinkedHashMap<>();
        shortcuts.forEach(shortcut -> groups.computeIfAbsent(shortcut.group(), group -> new ArrayList<>()).add(shortcut));
        FlowPane columns = new FlowPane();
        columns.getStyleClass().add("shortcut-columns");
        groups.forEach((group, keys) -> columns.getChildren().add(column(group, keys)));
        Label heading = new Label("Keyboard");
        heading.getStyleClass().add("heading");
        VBox sheet = new VBox(heading, columns);
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(sheet);
        setAlignment(sheet, Pos.CENTER);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        setOnMousePressed(event -> hide());
        setOnKeyPressed(event -> hide());
    }

    public void show() {
        setVisible(true);
        requestFocus();
    }

    public void hide() {
        setVisible(false);
    }

    private static VBox column(String group, List<Shortcut> keys) {
        GridPane rows = new GridPane();
        rows.getStyleClass().add("shortcut-rows");
        for (int row = 0; row < keys.size(); row++) {
            Label key = new Label(keys.get(row).text());
            key.getStyleClass().add("key");
            rows.addRow(row, key, new Label(keys.get(row).label()));
        }
        Label title = new Label(group);
        title.getStyleClass().add("section-title");
        return new VBox(title, rows);
    }
}
