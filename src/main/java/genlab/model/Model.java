package genlab.model;

import genlab.card.Member;
import genlab.data.Dataset;
import genlab.data.Distribution;
import genlab.noise.Streams;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// A generative model and how it is trained, as a recipe: a record whose components are its knobs.
public interface Model extends Member {

    /// What its runs can do, as ability interfaces ({@link Sampler}, {@link Density}, {@link Critic} …):
    /// known before a run exists, so that menus can say which layers and metrics it lights up.
    Set<Class<?>> abilities();

    /// Whether its runs have all of these abilities, named or inherited.
    default boolean can(Set<Class<?>> needs) {
        return needs.stream().allMatch(need -> abilities().stream().anyMatch(need::isAssignableFrom));
    }

    /// How it works, as a drawing.
    default Schematic schematic() {
        return Schematic.fit(title());
    }

    /// Why it cannot learn from such data with its knobs as they are, as a sentence for the user; empty if it can.
    default Optional<String> refusal(Distribution data) {
        return Optional.empty();
    }

    /// What an {@linkplain Instrumented instrument} reads once there is nothing left to learn, if this recipe has such a value: a
    /// discriminator that cannot tell data from samples has a certain loss.
    default OptionalDouble ideal(String instrument) {
        return OptionalDouble.empty();
    }

    /// A fresh run on this data, at step 0.
    ///
    /// @throws genlab.card.KnobException with the sentence if it {@link #refusal refuses} the data
    Run start(Dataset data, Streams streams);

    @Override
    default List<Model> family() {
        return Models.ALL;
    }
}
