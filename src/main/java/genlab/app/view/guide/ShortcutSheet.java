package genlab.app.view.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// All keys on one sheet over the window: up and down scroll it where it is too high, any other key or a click takes it away.
public final class ShortcutSheet extends StackPane {

    /// The share of the sheet that a key scrolls.
    private static final double STRIDE = 0.25;

    /// Columns where there is room for all, and the lines that a group's title takes.
    private static final int COLUMNS = 3;
    private static final int HEAD = 2;

    private final FlowPane columns = new FlowPane();
    private final ScrollPane scroll = new ScrollPane(columns);
    private final Map<String, List<Keys>> groups = new LinkedHashMap<>();

    /// @param shortcuts of the window
    /// @param others    of what has the focus
    public ShortcutSheet(List<Shortcut> shortcuts, List<Keys> others) {
        setId("shortcut-sheet");
        getStyleClass().add("veil");
        setAccessibleText("Keyboard shortcuts");
        setFocusTraversable(true);
        Stream.concat(shortcuts.stream().map(shortcut -> new Keys(shortcut.group(), shortcut.text(), shortcut.label())), others.stream())
                .forEach(keys -> groups.computeIfAbsent(keys.group(), group -> new ArrayList<>()).add(keys));
        columns.getStyleClass().add("shortcut-columns");
        Label heading = new Label("Keyboard");
        heading.getStyleClass().add("heading");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox sheet = new VBox(heading, scroll);
        sheet.getStyleClass().add("over-sheet");
        // Its shadow would be worked out anew with every picture of the stage below.
        sheet.setCache(true);
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(sheet);
        setAlignment(sheet, Pos.CENTER);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        setOnMousePressed(event -> hide());
        setOnKeyPressed(this::key);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case UP, PAGE_UP -> scroll.setVvalue(scroll.getVvalue() - STRIDE);
            case DOWN, PAGE_DOWN -> scroll.setVvalue(scroll.getVvalue() + STRIDE);
            default -> hide();
        }
        event.consume();
    }

    public void show() {
        if (columns.getChildren().isEmpty()) {
            fill();
        }
        setVisible(true);
        requestFocus();
    }

    private void fill() {
        List<VBox> beside = IntStream.range(0, COLUMNS).mapToObj(i -> new VBox()).toList();
        double all = groups.values().stream().mapToInt(keys -> keys.size() + HEAD).sum();
        int lines = 0;
        for (Map.Entry<String, List<Keys>> group : groups.entrySet()) {
            int height = group.getValue().size() + HEAD;
            VBox column = beside.get((int) ((lines + height / 2.0) / all * COLUMNS));
            column.getStyleClass().setAll("shortcut-column");
            column.getChildren().add(column(group.getKey(), group.getValue()));
            lines += height;
        }
        columns.getChildren().addAll(beside);
    }

    public void hide() {
        setVisible(false);
    }

    private static VBox column(String group, List<Keys> keys) {
        GridPane rows = new GridPane();
        rows.getStyleClass().add("shortcut-rows");
        for (int row = 0; row < keys.size(); row++) {
            Label key = new Label(keys.get(row).keys());
            key.getStyleClass().add("key");
            rows.addRow(row, key, new Label(keys.get(row).does()));
        }
        Label title = new Label(group);
        title.getStyleClass().add("section-title");
        return new VBox(title, rows);
    }
}
