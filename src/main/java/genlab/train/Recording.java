package genlab.train;

import java.util.List;

/// What a trainer did, as a value: it can travel to another thread, be saved, played again, or be gone on from.
///
/// @param origin the experiment as it began
/// @param orders what was ordered while it ran, in order
/// @param marks  places to start replaying from, by step; may be empty
/// @param step   where it stands
public record Recording(Experiment origin, List<Order> orders, List<Mark> marks, long step) {

    public Recording {
        orders = List.copyOf(orders);
        marks = List.copyOf(marks);
    }

    /// Nothing done yet.
    public static Recording of(Experiment origin) {
        return new Recording(origin, List.of(), List.of(), 0);
    }

    /// The same history with other marks.
    public Recording with(List<Mark> others) {
        return new Recording(origin, orders, others, step);
    }
}
