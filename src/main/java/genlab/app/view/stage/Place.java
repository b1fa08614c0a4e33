package genlab.app.view.stage;

import genlab.quantity.PointReading;
import genlab.quantity.Quantity;
import java.util.Set;
import java.util.stream.Collectors;

/// A point of the stage that is asked about, in stage coordinates.
record Place(double x, double y) {

    /// Everything that can be read there.
    Set<Quantity<?>> quantities() {
        return PointReading.ALL.stream().map(reading -> reading.source().at(x, y)).collect(Collectors.toUnmodifiableSet());
    }
}
