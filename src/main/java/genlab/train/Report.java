package genlab.train;

import genlab.model.Phase;
import genlab.quantity.Snapshot;
import java.util.List;
import java.util.Optional;

/// What a session tells: immutable, all of one moment, except what takes long to work out.
///
/// @param snapshot the quick quantities, at `status.step()`
/// @param examined the heavy ones, at their own step, which may be an earlier one; empty before the first
/// @param phases   of the run
/// @param orders   what was ordered so far, and what stands ahead in the known future, by step
public record Report(Status status, Experiment experiment, Snapshot snapshot, Optional<Snapshot> examined, List<Phase> phases,
        List<Order> orders) {
}
