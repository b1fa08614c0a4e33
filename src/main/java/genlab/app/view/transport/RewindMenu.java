package genlab.app.view.transport;

import genlab.app.control.Laboratory;
import genlab.app.control.Rewind;
import genlab.train.Experiment;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;

/// Starting over, in the three ways that differ in their seeds, each with the seeds it would start from.
final class RewindMenu extends MenuButton {

    private final Laboratory laboratory;
    private final Map<Rewind, MenuItem> items = new EnumMap<>(Rewind.class);

    /// @param start told which way was chosen
    RewindMenu(Laboratory laboratory, Consumer<Rewind> start) {
        this.laboratory = laboratory;
        Widgets.icon(this, "rewind", Feather.ROTATE_CCW, "Start over");
        for (Rewind rewind : Rewind.values()) {
            MenuItem item = new MenuItem(rewind.title());
            item.setId("rewind-" + rewind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            item.setOnAction(event -> start.accept(rewind));
            items.put(rewind, item);
            getItems().add(item);
        }
        setOnShowing(event -> showSeeds());
        disableProperty().bind(laboratory.reportProperty().isNull());
    }

    private void showSeeds() {
        items.forEach((rewind, item) -> item.setText(rewind.title() + " (" + rewind.of(experiment()).seeds() + ")"));
    }

    private Experiment experiment() {
        return laboratory.reportProperty().get().experiment();
    }
}
