package genlab.app.view.transport;

import genlab.app.control.Laboratory;
import genlab.app.view.Tip;
import genlab.app.view.diagram.DiagramView;
import genlab.train.Report;
import genlab.train.Status;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// How fast it plays: slow motion, a slider from one step every two seconds to no limit, and how fast steps really come.
final class SpeedSlider extends HBox {

    /// Seconds a part of a step is explained in slow motion.
    static final double CAPTION = DiagramView.CAPTION;

    private final Laboratory laboratory;
    private final ToggleButton slow = Widgets.icon(new ToggleButton(), "slow-motion", Feather.CLOCK,
            "Slow motion: the parts of a step one after the other, explained");
    private final Slider slider = new Slider(0, 1, 1);
    private final Label rate = Widgets.figures("rate", "rate");
    private final DoubleProperty limit = new SimpleDoubleProperty(Double.POSITIVE_INFINITY);
    private int stations = 1;

    SpeedSlider(Laboratory laboratory) {
        this.laboratory = laboratory;
        getStyleClass().add("speed");
        slider.setId("speed");
        slider.setBlockIncrement(0.1);
        Tip.on(slider, "Speed limit");
        slider.valueProperty().addListener(change -> apply());
        slow.selectedProperty().addListener(change -> apply());
        slider.disableProperty().bind(slow.selectedProperty());
        limit.addListener((property, before, now) -> laboratory.limit(now.doubleValue()));
        getChildren().addAll(slow, slider, rate);
        apply();
    }

    BooleanProperty slowMotionProperty() {
        return slow.selectedProperty();
    }

    void limit(double stepsPerSecond) {
        slow.setSelected(false);
        slider.setValue(Speed.place(stepsPerSecond));
    }

    private void apply() {
        limit.set(slow.isSelected() ? 1 / (CAPTION * stations) : Speed.at(slider.getValue()));
        slider.setAccessibleText(limit.get() == Double.POSITIVE_INFINITY ? "Speed: no limit"
                : "Speed: at most " + Speed.text(limit.get()));
        Tip.on(slider, slider.getAccessibleText());
    }

    void show(Report report) {
        Status status = report.status();
        int now = Math.max(1, report.experiment().model().schematic().stations().size());
        if (now != stations) {
            stations = now;
            apply();
        }
        if (status.solo().filter(solo -> solo.running()).isPresent()) {
            rate.setText(status.solo().get().phase() + " alone");
        } else if (!status.playing()) {
            rate.setText("paused");
        } else {
            rate.setText(slow.isSelected() ? "slow motion" : Speed.text(status.stepsPerSecond()));
        }
    }
}
