package genlab.app.view.stage;

import genlab.quantity.PointReading;
import genlab.quantity.Quantity;
import genlab.stage.Place;
import genlab.stage.Plane;
import genlab.train.Report;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/// One question at a time about where the pointer is: the next is asked when the last is answered, so that a fast hand never makes
/// a queue on the training thread.
final class Inquiry {

    /// While playing, a report may have been made before the question reached the training thread; the one after it was not.
    private static final int SURE = 2;

    private final BooleanSupplier ask;
    private Place wanted;
    private Place asked;
    private Place answered;
    private boolean open;
    private int reports;

    /// @param ask wants {@link #quantities} anew, and says whether a report follows because of it
    Inquiry(BooleanSupplier ask) {
        this.ask = ask;
    }

    /// The place asked about last; null for none.
    Place asked() {
        return asked;
    }

    /// What is asked about it.
    Set<Quantity<?>> quantities() {
        return asked == null ? Set.of() : quantities(asked);
    }

    /// Everything that can be read at a place: numbers are of places among the data.
    static Set<Quantity<?>> quantities(Place place) {
        return place.plane().equals(Plane.DATA) ? PointReading.ALL.stream().map(reading -> reading.source().at(place.x(), place.y()))
                .collect(Collectors.toUnmodifiableSet()) : Set.of();
    }

    void about(Place place) {
        wanted = place;
        if (!open) {
            next();
        }
    }

    private void next() {
        if (wanted == null ? asked == null : wanted.equals(asked)) {
            return;
        }
        asked = wanted;
        reports = 0;
        boolean following = ask.getAsBoolean();
        open = asked != null && following;
        answered = open ? answered : asked;
    }

    /// Whether a report has to come before there is something to tell of the place asked about.
    boolean open() {
        return open;
    }

    /// Takes a report, and gives the place of which it holds what the run has to tell; null for none.
    Place answer(Report report) {
        Set<Quantity<?>> told = new HashSet<>(quantities());
        told.retainAll(report.snapshot().values().keySet());
        reports++;
        if (open && (!told.isEmpty() || !report.status().playing() || reports >= SURE)) {
            open = false;
            answered = asked;
            next();
        }
        return wanted == null ? null : answered;
    }
}
