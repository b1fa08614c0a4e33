package genlab.app.view.ensemble;

import genlab.app.view.Typed;
import genlab.train.Experiment;
import genlab.train.Looks;
import genlab.train.Seeds;
import genlab.train.ensemble.Axis;
import genlab.train.ensemble.Ensemble;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// How many seeds, how many steps, and what to vary. What cannot be is refused in a sentence below.
final class EnsembleForm extends VBox {

    private static final int SEEDS = 10;
    private static final int MOST_SEEDS = 1000;
    private static final int STEPS = 5000;
    private static final int MOST_STEPS = 10_000_000;

    private final TextField seeds = new TextField(Integer.toString(SEEDS));
    private final TextField steps = new TextField(Integer.toString(STEPS));
    private final List<VaryRow> vary = List.of(new VaryRow(1), new VaryRow(2));
    private final Label refusal = new Label();

    EnsembleForm() {
        getStyleClass().add("ensemble-form");
        seeds.setId("ensemble-seeds");
        seeds.setPrefColumnCount(4);
        seeds.setAccessibleText("Seeds");
        steps.setId("ensemble-steps");
        steps.setPrefColumnCount(7);
        steps.setAccessibleText("Steps of each run");
        refusal.setId("ensemble-refusal");
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        refusal.setMinHeight(USE_PREF_SIZE);
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        HBox size = new HBox(seeds, new Label("seeds of"), steps, new Label("steps each; vary"));
        size.getStyleClass().add("vary-row");
        getChildren().add(size);
        getChildren().addAll(vary);
        getChildren().add(refusal);
    }

    void offer(Experiment experiment) {
        vary.forEach(row -> row.offer(experiment));
    }

    /// What was asked for; empty if it cannot be, which is then said.
    Optional<Ensemble> ensemble(Experiment experiment) {
        refusal.setText("");
        try {
            int length = Typed.whole(steps, "steps", 1, MOST_STEPS);
            List<Axis> axes = vary.stream().flatMap(row -> row.axis().stream()).toList();
            Experiment base = experiment.with(Seeds.of(experiment.seeds().init()));
            Ensemble ensemble = new Ensemble(base, axes, Typed.whole(seeds, "seeds", 1, MOST_SEEDS), length, Looks.every(length));
            String left = String.join(" ", ensemble.refused().stream().flatMap(refused -> Stream.of(refused.sentence())).toList());
            refusal.setText(left);
            return ensemble.variants().isEmpty() ? Optional.empty() : Optional.of(ensemble);
        } catch (IllegalArgumentException e) {
            refusal.setText(e.getMessage());
            return Optional.empty();
        }
    }
}
