package genlab.app.view.transport;

import genlab.app.view.Typed;
import genlab.model.Model;
import genlab.quantity.Metric;
import genlab.quantity.Metrics;
import genlab.train.Stop;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The stop conditions as a form: a step, and a metric with a threshold. What cannot be read is refused beside its field.
final class StopForm extends VBox {

    private static final String AT_MOST = "≤";

    private final Consumer<Set<Stop>> changed;
    private final CheckBox atStep = new CheckBox("At step");
    private final TextField step = new TextField("10000");
    private final CheckBox whenMetric = new CheckBox("When");
    private final ChoiceBox<Metric> metric = new ChoiceBox<>();
    private final ChoiceBox<String> relation = new ChoiceBox<>();
    private final TextField threshold = new TextField("0.1");
    private final Label refusal = new Label();
    private Model model;

    StopForm(Consumer<Set<Stop>> changed) {
        this.changed = changed;
        getStyleClass().add("stop-form");
        getStylesheets().add(TransportBar.LOOK);
        atStep.setId("stop-at-step");
        step.setId("stop-step");
        step.setPrefColumnCount(8);
        step.setAccessibleText("Step to stop at");
        whenMetric.setId("stop-when-metric");
        metric.setId("stop-metric");
        metric.setAccessibleText("Metric to look at");
        metric.setConverter(new Titles());
        metric.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(metric, Priority.ALWAYS);
        relation.setId("stop-relation");
        relation.getItems().setAll(AT_MOST, "≥");
        relation.setValue(AT_MOST);
        relation.setAccessibleText("At most or at least");
        threshold.setId("stop-threshold");
        threshold.setPrefColumnCount(6);
        threshold.setAccessibleText("Threshold");
        refusal.setId("stop-refusal");
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        Label title = new Label("Stop by itself");
        title.getStyleClass().add("heading");
        Label note = new Label("A metric is looked at after every " + Stop.EVERY + " steps,\nso that the same run stops at the same step.");
        note.getStyleClass().add("caption");
        getChildren().addAll(title, new HBox(atStep, step), new HBox(whenMetric, metric), new HBox(below(), relation, threshold),
                refusal, note);
        List.<Observable>of(atStep.selectedProperty(), step.textProperty(), whenMetric.selectedProperty(), metric.valueProperty(),
                relation.valueProperty(), threshold.textProperty()).forEach(field -> field.addListener(change -> apply()));
    }

    /// As wide as the tick above it.
    private Region below() {
        Region below = new Region();
        below.minWidthProperty().bind(whenMetric.widthProperty());
        return below;
    }

    /// Offers the metrics this model has.
    void show(Model now) {
        if (model != null && model.id().equals(now.id())) {
            return;
        }
        model = now;
        List<Metric> offered = Metrics.ALL.stream().filter(m -> now.can(m.source().needs())).toList();
        Metric chosen = metric.getValue();
        metric.getItems().setAll(offered);
        metric.setValue(offered.contains(chosen) ? chosen : offered.stream().filter(m -> m.id().equals("js")).findFirst()
                .orElse(offered.isEmpty() ? null : offered.getFirst()));
    }

    private void apply() {
        Set<Stop> stops = new HashSet<>();
        refusal.setText("");
        if (atStep.isSelected()) {
            try {
                stops.add(new Stop.AtStep(Long.parseLong(step.getText().replace(",", "").strip())));
            } catch (IllegalArgumentException e) {
                refusal.setText("Expected a whole step from 1 up, got “" + step.getText() + "”.");
            }
        }
        if (whenMetric.isSelected() && metric.getValue() != null) {
            double number = Typed.number(threshold);
            if (Double.isFinite(number)) {
                stops.add(new Stop.WhenMetric(metric.getValue(), AT_MOST.equals(relation.getValue()), number));
            } else {
                refusal.setText("Expected a number as threshold, got “" + threshold.getText() + "”.");
            }
        }
        changed.accept(stops);
    }

    private static final class Titles extends StringConverter<Metric> {

        @Override
        public String toString(Metric metric) {
            return metric == null ? "" : metric.title();
        }

        @Override
        public Metric fromString(String title) {
            return Metrics.ALL.stream().filter(m -> m.title().equals(title)).findFirst().orElse(null);
        }
    }
}
