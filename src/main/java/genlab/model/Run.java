package genlab.model;

import java.util.List;
import java.util.Optional;

/// A model in training: mutable, owned by one thread. What it can do besides is said by the ability interfaces it
/// implements. All points are in stage coordinates.
///
/// A run is a function of its recipe and its counters: the same phases performed from the same checkpoint give the
/// same numbers bit for bit.
public interface Run extends AutoCloseable {

    /// Whether it can do what an ability says as it is looked at now: some abilities come and go with live knobs.
    default boolean can(Class<?> ability) {
        return ability.isInstance(this);
    }

    /// The parts of a step, in order: D and G of a GAN, E and M of a mixture.
    List<Phase> phases();

    /// One update of this phase alone.
    void perform(Phase phase);

    /// One full training step.
    void step();

    /// Takes up a recipe that differs from the present one in live knobs only, from the next phase on.
    void adopt(Model model);

    /// The first of its numbers that is NaN or infinite and ought not to be, as “generator.1.weights[12] is NaN”; empty if all
    /// is well. Asked after every step: runs with many numbers, or with some that may be infinite, answer it their own way.
    default Optional<String> fault() {
        return save().fault();
    }

    /// Everything that decides the future and the present readings.
    Checkpoint save();

    /// Puts a state saved by a run of the same recipe back.
    void load(Checkpoint checkpoint);

    /// Frees the memory; the run is not used again.
    @Override
    void close();
}
