package genlab.quantity;

import genlab.model.Run;
import java.util.List;
import java.util.Set;

/// Something that can be read off a run: the one currency between models and everything that shows them. Implemented by
/// records, so that equal means same.
///
/// @param <T> an immutable value, fit to travel to other threads
public interface Quantity<T> {

    /// When it is read.
    enum Cost {
        /// Fast enough to be read whenever the picture is refreshed.
        LIVE,
        /// Read in the background from a checkpoint and stamped with its step.
        HEAVY
    }

    /// The abilities a run must have for this to make sense.
    Set<Class<?>> needs();

    /// Whether it can be read here, given that the run has the abilities: the target's density or modes may be unknown, a latent
    /// may have too many dimensions.
    default boolean possible(Readings at) {
        return true;
    }

    /// The value now; leaves the run as it was.
    T read(Readings at);

    default Cost cost() {
        return Cost.LIVE;
    }

    /// When it is read of this run: the same thing may take one kind of model long.
    default Cost cost(Run run) {
        return cost();
    }

    /// The same thing less exactly and sooner, the roughest first: what a heavy quantity shows of itself while it is being worked out.
    default List<? extends Quantity<T>> sketches() {
        return List.of();
    }

    /// Whether recipe and data alone decide the value, not how far training is: in the background it is then worked out once.
    default boolean settled() {
        return false;
    }
}
