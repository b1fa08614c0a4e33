package genlab.train;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Looks out for stop conditions while a session plays. One that has stopped it lets it go on, until it has ceased to hold and
/// comes to hold again.
final class Watch {

    private Set<Stop> stops = Set.of();
    private final Set<Stop> fired = new HashSet<>();

    void lookFor(Set<Stop> conditions) {
        stops = Set.copyOf(conditions);
        fired.retainAll(stops);
    }

    /// The condition that ends playing here, if any does.
    Optional<Stop> met(Trainer trainer) {
        Optional<Stop> met = Optional.empty();
        for (Stop stop : stops) {
            if (stop instanceof Stop.WhenMetric && trainer.step() % Stop.EVERY != 0) {
                continue;
            }
            if (!stop.holds(trainer)) {
                fired.remove(stop);
            } else if (fired.add(stop)) {
                met = Optional.of(stop);
            }
        }
        return met;
    }
}
