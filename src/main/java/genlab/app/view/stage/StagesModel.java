package genlab.app.view.stage;

import genlab.math.Frame;
import genlab.stage.Palette;
import genlab.stage.Place;
import genlab.stage.Plane;
import java.util.HashMap;
import java.util.Map;
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
    private final Map<Plane, ObjectProperty<Frame>> zoomed = new HashMap<>();
    private final ObjectProperty<Place> pointed = new SimpleObjectProperty<>();
    private final ObservableList<Place> probes = FXCollections.observableArrayList();

    ObjectProperty<Palette> palette() {
        return palette;
    }

    DoubleProperty scale() {
        return scale;
    }

    /// The part of a plane that is seen, in its own coordinates; null for all.
    ObjectProperty<Frame> zoomed(Plane plane) {
        return zoomed.computeIfAbsent(plane, key -> new SimpleObjectProperty<>());
    }

    /// Shows all of every plane again.
    void whole() {
        zoomed.values().forEach(part -> part.set(null));
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
