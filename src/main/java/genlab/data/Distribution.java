package genlab.data;

import genlab.card.Member;
import genlab.math.Frame;
import genlab.math.Points;
import genlab.math.Scaling;
import genlab.noise.Stream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Where points come from: a law on the plane, in data units. A recipe: immutable, a record whose components are its
/// knobs.
public interface Distribution extends Member {

    /// Point number `index` of the endless sample that `noise` names: pure, so any order gives the same points.
    Sample sample(Stream noise, long index);

    /// The rectangle the stage shows, in data units: it holds at least 99.9 % of the mass.
    Frame frame();

    /// log p(x, y) per squared data unit, or empty where nobody knows it.
    Optional<LogDensity> logDensity();

    /// H(p) = −E log p in nats, where it is known in closed form or by quadrature: the floor of any model's
    /// negative log-likelihood.
    OptionalDouble entropy();

    /// The modes, heaviest meaning first; empty if speaking of modes makes no sense.
    default List<Mode> modes() {
        return List.of();
    }

    /// Names and units of the two axes.
    default Axes axes() {
        return Axes.PLAIN;
    }

    /// The real rows behind a data set that is a file; empty for a law one can draw from for ever.
    default Optional<Points> rows() {
        return Optional.empty();
    }

    /// Data units ↔ stage coordinates.
    Scaling scaling();

    @Override
    default List<Distribution> family() {
        return Distributions.ALL;
    }
}
