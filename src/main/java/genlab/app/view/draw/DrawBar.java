package genlab.app.view.draw;

import genlab.app.view.Focus;
import genlab.app.view.Tip;
import genlab.app.view.experiment.knob.Icons;
import genlab.data.drawn.Sheet;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// The tools, the radius, the way back and forth, and a blank sheet.
final class DrawBar extends HBox {

    private final Easel easel;
    private final ToggleGroup tools = new ToggleGroup();

    /// @param changed told after an undo, a redo or a clearing
    DrawBar(Easel easel, Runnable changed) {
        this.easel = easel;
        setId("draw-tools");
        getStyleClass().add("draw-tools");
        for (Tool tool : Tool.values()) {
            getChildren().add(button(tool));
        }
        Button undo = button("draw-undo", "Take the last stroke back (Ctrl Z)", Feather.CORNER_UP_LEFT, () -> {
            easel.undo();
            changed.run();
        });
        Button redo = button("draw-redo", "Draw it again (Ctrl Shift Z)", Feather.CORNER_UP_RIGHT, () -> {
            easel.redo();
            changed.run();
        });
        Button clear = button("draw-clear", "Take a blank sheet", Feather.TRASH_2, () -> {
            easel.put(Sheet.BLANK);
            changed.run();
        });
        getChildren().addAll(new Separator(Orientation.VERTICAL), radius(), new Separator(Orientation.VERTICAL), undo, redo, clear);
        easel.toolProperty().subscribe(this::show);
        undo.disableProperty().bind(easel.canUndoProperty().not());
        redo.disableProperty().bind(easel.canRedoProperty().not());
    }

    private ToggleButton button(Tool tool) {
        ToggleButton button = Icons.on(new ToggleButton(), tool.icon());
        button.setId("draw-" + tool.title().toLowerCase(Locale.ROOT));
        button.setToggleGroup(tools);
        Focus.byArrows(button);
        button.setUserData(tool);
        Tip.on(button, tool.title() + " (" + tool.key().getName() + ")\n" + tool.does());
        button.setAccessibleText(tool.title());
        button.setAccessibleHelp(tool.does());
        button.setOnAction(event -> easel.toolProperty().set(button.isSelected() ? tool : null));
        return button;
    }

    private static Button button(String id, String does, Feather icon, Runnable action) {
        Button button = Icons.on(new Button(), icon);
        button.setId(id);
        Tip.on(button, does);
        button.setAccessibleText(does);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// A slider in equal factors.
    private Slider radius() {
        Slider slider = new Slider(Math.log(Easel.LEAST_RADIUS), Math.log(Easel.LARGEST_RADIUS), 0);
        slider.setId("draw-radius");
        slider.setAccessibleText("Radius of the tool");
        Tip.on(slider, "Radius of the tool ([ and ])");
        easel.radiusProperty().subscribe(radius -> slider.setValue(Math.log(radius.doubleValue())));
        slider.valueProperty().addListener((property, before, log) -> easel.radiusProperty().set(Math.exp(log.doubleValue())));
        return slider;
    }

    private void show(Tool tool) {
        tools.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == tool));
    }
}
