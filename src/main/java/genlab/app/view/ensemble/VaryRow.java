package genlab.app.view.ensemble;

import genlab.card.Setting;
import genlab.train.Experiment;
import genlab.train.ensemble.Axis;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A knob to vary and the values it is to take.
final class VaryRow extends HBox {

    private static final String NONE = "no knob";

    private final ComboBox<String> knob = new ComboBox<>();
    private final TextField values = new TextField();
    private Experiment shown;

    VaryRow(int number) {
        getStyleClass().add("vary-row");
        knob.setId("vary-knob-" + number);
        knob.setAccessibleText("Knob to vary");
        values.setId("vary-values-" + number);
        values.setAccessibleText("Values of the varied knob, with commas between");
        values.setPromptText("values, with commas");
        values.disableProperty().bind(knob.valueProperty().isEqualTo(NONE));
        HBox.setHgrow(values, Priority.ALWAYS);
        knob.valueProperty().addListener((property, before, now) -> suggest(now));
        getChildren().addAll(knob, values);
    }

    /// Offers the knobs of an experiment, but for its seeds.
    void offer(Experiment experiment) {
        if (experiment.equals(shown)) {
            return;
        }
        shown = experiment;
        List<String> paths = Stream.concat(Stream.of(NONE),
                experiment.settings().stream().map(Setting::path).filter(path -> !path.startsWith("seeds"))).toList();
        // With new items the box shows nothing, though its value stays.
        if (!paths.equals(knob.getItems())) {
            String chosen = knob.getValue();
            knob.getItems().setAll(paths);
            knob.getSelectionModel().select(paths.contains(chosen) ? chosen : NONE);
        }
    }

    /// All that can be chosen, or the present value as a start.
    private void suggest(String path) {
        shown.settings().stream().filter(setting -> setting.path().equals(path)).findFirst().ifPresentOrElse(
                setting -> values.setText(setting.choices().isEmpty() ? setting.text() : String.join(", ", setting.choices())),
                values::clear);
    }

    /// @throws IllegalArgumentException in a sentence, if no value is given
    Optional<Axis> axis() {
        if (knob.getValue() == null || knob.getValue().equals(NONE)) {
            return Optional.empty();
        }
        List<String> given = Arrays.stream(values.getText().split(",")).map(String::strip).filter(v -> !v.isEmpty()).distinct().toList();
        return Optional.of(new Axis(knob.getValue(), given));
    }
}
