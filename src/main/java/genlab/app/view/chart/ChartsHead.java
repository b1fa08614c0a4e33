package genlab.app.view.chart;

import genlab.app.view.Tip;
import genlab.app.view.experiment.knob.Icons;
import genlab.quantity.Metric;
import genlab.stage.chart.Charts;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// What stands above the charts: their scale, the way back to all steps, and which metrics are charted.
final class ChartsHead extends HBox {

    private final MenuButton metrics = Icons.on(new MenuButton(), Feather.LIST);
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final Consumer<Set<String>> choose;
    private Set<String> now = Set.of();

    ChartsHead(ChartsModel model, Consumer<Set<String>> choose) {
        this.choose = choose;
        getStyleClass().add("charts-head");
        Label title = new Label("Charts");
        title.getStyleClass().add("section-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ToggleButton logarithmic = new ToggleButton("log");
        logarithmic.setId("charts-log");
        logarithmic.setAccessibleText("Logarithmic scale");
        Tip.on(logarithmic, "Logarithmic scale: small numbers stay readable beside large ones");
        logarithmic.selectedProperty().bindBidirectional(model.logarithmic());
        Button all = Icons.on(new Button(), Feather.MAXIMIZE_2);
        all.setId("charts-all-steps");
        all.setAccessibleText("All steps");
        Tip.on(all, "All steps (drag on a chart to select some)");
        all.visibleProperty().bind(model.chosen().isNotNull());
        all.setOnAction(event -> model.chosen().set(null));
        metrics.setId("charts-metrics");
        metrics.setAccessibleText("Metrics shown");
        Tip.on(metrics, "Metrics shown");
        getChildren().addAll(title, space, all, logarithmic, metrics);
    }

    /// Offers these metrics, those of `chosen` ticked.
    void show(List<Metric> offered, Set<String> chosen) {
        now = Set.copyOf(chosen);
        if (offered.stream().map(Metric::id).toList().equals(List.copyOf(boxes.keySet()))) {
            boxes.forEach((id, box) -> box.setSelected(now.contains(id)));
            return;
        }
        boxes.clear();
        metrics.getItems().clear();
        for (Metric metric : offered) {
            CheckBox box = new CheckBox(metric.title());
            box.setId("metric-" + metric.id());
            box.setSelected(chosen.contains(metric.id()));
            box.setOnAction(event -> {
                Set<String> changed = new HashSet<>(now);
                if (!changed.remove(metric.id())) {
                    changed.add(metric.id());
                }
                choose.accept(changed);
            });
            boxes.put(metric.id(), box);
            // Several are chosen in one go: the list stays open.
            CustomMenuItem item = new CustomMenuItem(box, false);
            metrics.getItems().add(item);
        }
        MenuItem usual = new MenuItem("The usual ones");
        usual.setId("metrics-usual");
        usual.setOnAction(event -> choose.accept(new HashSet<>(Charts.USUAL)));
        metrics.getItems().addAll(new SeparatorMenuItem(), usual);
    }
}
