package genlab.train;

import genlab.model.Checkpoint;

/// A place on the timeline one can go back to.
///
/// @param orders how many of the history's orders had been carried out
public record Mark(long step, int orders, Checkpoint checkpoint) {
}
