package genlab.model.mixture;

import genlab.data.Dataset;
import genlab.math.Gaussian;
import genlab.math.Scaling;
import genlab.model.Editable;
import genlab.model.Instrumented;
import genlab.model.Model;
import genlab.model.Parametric;
import genlab.model.Phase;
import genlab.model.Rivalled;
import genlab.model.Run;
import genlab.model.Sampler;
import genlab.model.Schematic;
import genlab.model.Schematic.Edge;
import genlab.model.Schematic.Kind;
import genlab.model.Schematic.Node;
import genlab.model.Schematic.Station;
import genlab.model.Sized;
import genlab.noise.Streams;
import java.util.List;
import java.util.Set;

/// A mixture of normals p(x) = Σₖ πₖ N(x; μₖ, Σₖ), whichever way its likelihood is climbed.
interface MixtureModel extends Model {

    /// The E step's button.
    Phase E = new Phase("E", "E step",
            "Ask of every point how probable it is that each component produced it: the responsibilities.");

    Beginning beginning();

    /// The button of what follows the E step.
    Phase second();

    /// @param all the normal of all training points, in stage coordinates
    Ascent ascent(Scaling scaling, Gaussian all);

    /// What its way of climbing is called.
    String way();

    /// The same mixture, climbed in the other way with that way's usual rate or ridge.
    MixtureModel rival();

    /// The same with another beginning.
    MixtureModel beginning(int components, Start start, String means);

    /// The same with this many components, their means placed by the start.
    default MixtureModel sized(int components) {
        Start start = beginning().start();
        return beginning(components, start == Start.BY_HAND ? Start.K_MEANS_PLUS_PLUS : start, "");
    }

    /// Two parts that take turns, each the other's question: whose is each point, and where is each component?
    @Override
    default Schematic schematic() {
        Phase second = second();
        return new Schematic(
                List.of(Node.of("data", "data", Kind.REAL, 0, 0.5, "The training points."),
                        Node.of("E", E.id(), Kind.LEARNER, 1, 0, E.caption()),
                        Node.of("second", second.id(), Kind.LEARNER, 1, 1, second.caption()),
                        Node.of("likelihood", "ℓ", Kind.NUMBER, 2, 0.5, "The log-likelihood of the training points, which is climbed.")
                                .showing("log-likelihood")),
                List.of(new Edge("data", "E", false), new Edge("data", "second", false), new Edge("E", "second", false),
                        new Edge("second", "E", false), new Edge("second", "likelihood", false)),
                List.of(new Station(E.title(), "Every point takes the colours of the components that may have produced it.",
                                Set.of("data", "E"), false),
                        new Station(second.title(), second.caption(), Set.of("data", "E", "second", "likelihood"), false)));
    }

    @Override
    default Set<Class<?>> abilities() {
        return Set.of(Sampler.class, Rivalled.class, Sized.class, Parametric.class, Editable.class, Instrumented.class);
    }

    @Override
    default Run start(Dataset data, Streams streams) {
        return new MixtureRun(this, data, streams);
    }
}
