package genlab.app.view.stage;

import genlab.app.view.Tip;
import genlab.stage.Plane;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;

/// The choice of what the chosen stage shows a piece of; there only where there is a choice.
final class PlaneMenu extends MenuButton {

    private final Consumer<Plane> choose;
    private List<Plane> offered = List.of();

    PlaneMenu(Consumer<Plane> choose) {
        this.choose = choose;
        setId("plane");
        getStyleClass().add("plane-menu");
        setMinWidth(USE_PREF_SIZE);
        Tip.on(this, "What this stage shows: the data, or another side of the model");
    }

    boolean needed() {
        return offered.size() > 1;
    }

    void offer(List<Plane> planes) {
        if (!planes.equals(offered)) {
            offered = List.copyOf(planes);
            getItems().setAll(planes.stream().map(this::item).toList());
        }
    }

    private RadioMenuItem item(Plane plane) {
        RadioMenuItem item = new RadioMenuItem(plane.title());
        item.setId("plane-" + plane.id());
        item.setUserData(plane);
        item.setOnAction(event -> choose.accept(plane));
        return item;
    }

    void show(Plane plane) {
        setText(plane.title());
        setAccessibleText("Shown on this stage: " + plane.title());
        setAccessibleHelp(plane.help());
        getItems().forEach(item -> ((RadioMenuItem) item).setSelected(plane.equals(item.getUserData())));
    }
}
