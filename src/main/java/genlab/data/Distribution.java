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
/// knobs. What is worked out from the knobs is worked out anew at each call (a table for a density may take a few
/// milliseconds, an entropy a tenth of a second): ask once and keep the answer, as {@link Dataset} does.
public interface Distribution extends Member {

    /// Point number `index` of the endless sample that `noise` names: pure, so any order gives the same points.
    Sample sample(Stream noise, long index);

    /// Points 0 … count − 1 of that sample, without their labels.
    default Points draw(Stream noise, int count) {
        return Points.build(count, i -> {
            Sample at = sample(noise, i);
            return new double[] {at.x(), at.y()};
        });
    }

    /// The rectangle the stage shows, in data units: it holds at least 99.9 % of the mass.
    Frame frame();

    /// log p(x, y) per squared data unit, or empty where nobody knows it.
    Optional<LogDensity> logDensity();

    /// log p(x, y | label) per squared data unit, or empty where nobody knows it or there is no such label.
    default Optional<LogDensity> logDensity(int label) {
        return Optional.empty();
    }

    /// H(p) = −E log p in nats, where it is known in closed form or by quadrature: the floor of any model's
    /// negative log-likelihood.
    OptionalDouble entropy();

    /// The modes, in the order of their labels; empty if speaking of modes makes no sense.
    default List<Mode> modes() {
        return List.of();
    }

    /// What the labels 0, 1, 2 … are called; empty if the points carry no labels.
    default List<String> classes() {
        return List.of();
    }

    /// Names and units of the two axes.
    default Axes axes() {
        return Axes.PLAIN;
    }

    /// The real rows behind a data set that is a file; empty for a law one can draw from for ever.
    default Optional<Rows> rows() {
        return Optional.empty();
    }

    /// How many drawn points follow each other in time before a new sequence begins: points i·T … i·T + T − 1 are one sequence. 1 for
    /// points that do not depend on each other.
    default int sequenceLength() {
        return 1;
    }

    /// What is still to be given before there is anything to draw from, as a sentence for the user; empty when all is there.
    default Optional<String> missing() {
        return Optional.empty();
    }

    /// What the user should be told about how the points were come by, as a sentence; empty if there is nothing to tell.
    default Optional<String> remark() {
        return Optional.empty();
    }

    /// Data units ↔ stage coordinates: from the law's own mean and standard deviation, never from a draw.
    Scaling scaling();

    @Override
    default List<Distribution> family() {
        return Distributions.ALL;
    }
}
