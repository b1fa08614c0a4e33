package genlab.train.ensemble;

import genlab.quantity.MetricTable;
import genlab.train.Event;
import genlab.train.EventLog;
import genlab.train.Recording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A run of an ensemble that has ended.
///
/// @param end         the run, standing at its end
/// @param fingerprint of its state there
/// @param complete    whether it made all its steps; otherwise it diverged
public record Result(Trial trial, Recording end, String fingerprint, MetricTable metrics, boolean complete) {

    /// What happened along the run.
    public List<Event> events() {
        List<Event> events = new ArrayList<>(EventLog.of(metrics.modes(), end.orders(), Optional.empty()));
        if (!complete) {
            events.add(new Event(end.step() + 1, Event.Kind.DIVERGED, "Diverged"));
        }
        return events;
    }
}
