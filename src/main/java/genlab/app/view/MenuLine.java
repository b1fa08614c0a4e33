package genlab.app.view;

import genlab.app.view.guide.Shortcut;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The window's first line: the menus, made of the shortcuts, what is being trained, and the switch from light to dark.
public final class MenuLine extends HBox {

    private final Label title = new Label();
    private final MenuBar menus = new MenuBar();

    /// @param turn from light to dark and back
    public MenuLine(List<Shortcut> shortcuts, Runnable turn) {
        setId("menu-line");
        getStyleClass().add("menu-line");
        setAlignment(Pos.CENTER_LEFT);
        menus.setId("menus");
        Map<String, List<Shortcut>> groups = new LinkedHashMap<>();
        shortcuts.forEach(shortcut -> groups.computeIfAbsent(shortcut.group(), group -> new ArrayList<>()).add(shortcut));
        groups.forEach((group, entries) -> menus.getMenus().add(menu(group, entries)));
        title.setId("experiment-title");
        title.getStyleClass().add("caption");
        Button light = new Button(null, new FontIcon(Feather.MOON));
        light.setId("turn-light");
        light.getStyleClass().add("quiet-button");
        light.setAccessibleText("Switch between light and dark");
        light.setOnAction(event -> turn.run());
        getChildren().addAll(menus, space(), title, space(), light);
    }

    /// What is being trained.
    public void show(String experiment) {
        title.setText(experiment);
    }

    /// Lists files at the end of the first menu, now and whenever they change.
    public void offer(ObservableList<Path> recent, Consumer<Path> open) {
        Menu menu = new Menu(null, new Label("Open again"));
        menu.setId("recent");
        Runnable fill = () -> {
            menu.setDisable(recent.isEmpty());
            menu.getItems().setAll(recent.stream().map(file -> item(file.getFileName().toString(), file.getParent().toString(),
                    () -> open.accept(file))).toList());
        };
        recent.addListener((InvalidationListener) change -> fill.run());
        fill.run();
        menus.getMenus().getFirst().getItems().add(menu);
    }

    private static Menu menu(String group, List<Shortcut> entries) {
        Menu menu = new Menu(group);
        for (Shortcut entry : entries) {
            menu.getItems().add(item(entry.label(), entry.text(), entry.action()));
        }
        return menu;
    }

    /// The key is only shown: Shortcuts hears it, and knows when it is meant as text.
    private static MenuItem item(String label, String keys, Runnable action) {
        Label key = new Label(keys);
        key.getStyleClass().add("caption");
        HBox line = new HBox(new Label(label), space(), key);
        line.getStyleClass().add("menu-entry");
        MenuItem item = new MenuItem(null, line);
        item.setOnAction(event -> action.run());
        return item;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
