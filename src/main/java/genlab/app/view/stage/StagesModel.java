package genlab.app.view.stage;

import genlab.math.Frame;
import genlab.stage.Palette;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What linked stages share: the part that is seen, the place pointed at, the probes.
final class StagesModel {

    /// More read-outs would leave the stage no room.
    static final int MOST_PROBES = 6;

    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);
    private final DoubleProperty scale = new SimpleDoubleProperty(1);
    private final ObjectProperty<Frame> zoomed = new SimpleObjectProperty<>();
    private final ObjectProperty<Place> pointed = new SimpleObjectProperty<>();
    private final ObservableList<Place> probes = FXCollections.observableArrayList();

    ObjectProperty<Palette> palette() {
        return palette;
    }

    DoubleProperty scale() {
        return scale;
    }

    /// The part that is seen, in stage coordinates; null for all.
    ObjectProperty<Frame> zoomed() {
        return zoomed;
    }

    /// Where the pointer or the crosshair is; null if nowhere.
    ObjectProperty<Place> pointed() {
        return pointed;
    }

    ObservableList<Place> probes() {
        return probes;
    }

    /// Pins a probe, if there is room for one more.
    void pin(Place place) {
        if (probes.size() < MOST_PROBES && !probes.contains(place)) {
            probes.add(place);
        }
    }
}
