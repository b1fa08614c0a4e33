package genlab.app.view.chart;

import genlab.quantity.Band;
import genlab.stage.Palette;
import genlab.stage.chart.Span;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What all charts share: one history, one range of steps, one step pointed at.
final class ChartsModel {

    private final History history = new History();
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);
    private final DoubleProperty scale = new SimpleDoubleProperty(1);
    private final ObjectProperty<Map<String, Band>> bands = new SimpleObjectProperty<>(Map.of());
    private final BooleanProperty logarithmic = new SimpleBooleanProperty();
    private final ObjectProperty<Span> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Double> pointed = new SimpleObjectProperty<>();

    History history() {
        return history;
    }

    /// The bands of other runs of the same, by metric; empty where there are none.
    ObjectProperty<Map<String, Band>> bands() {
        return bands;
    }

    ObjectProperty<Palette> palette() {
        return palette;
    }

    DoubleProperty scale() {
        return scale;
    }

    BooleanProperty logarithmic() {
        return logarithmic;
    }

    /// The range of steps that was selected; null for all.
    ObjectProperty<Span> chosen() {
        return chosen;
    }

    /// The step the pointer is at; null if it is on no chart.
    ObjectProperty<Double> pointed() {
        return pointed;
    }

    Span span() {
        return chosen.get() == null ? Span.until(history.head()) : chosen.get();
    }
}
