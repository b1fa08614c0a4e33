package genlab.data.mixture;

import genlab.data.Distribution;
import genlab.data.LogDensity;
import genlab.data.Mode;
import genlab.data.Sample;
import genlab.math.Frame;
import genlab.math.Scaling;
import genlab.noise.Stream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// A mixture of normals, p(x) = Σₖ wₖ N(x; μₖ, Σₖ): whoever lists the modes has all the rest.
public interface NormalMixture extends Distribution {

    /// The components; their weights sum to 1, their labels are 0, 1, 2 … (or all −1: no labels).
    @Override
    List<Mode> modes();

    @Override
    default List<String> classes() {
        return modes().stream().filter(m -> m.label() >= 0).map(m -> Integer.toString(m.label())).toList();
    }

    @Override
    default Sample sample(Stream noise, long index) {
        return Mixture.draw(modes(), noise.child(index));
    }

    @Override
    default Optional<LogDensity> logDensity() {
        return Optional.of(new Mixture(modes()));
    }

    @Override
    default Optional<LogDensity> logDensity(int label) {
        return Mixture.of(modes(), label).map(LogDensity.class::cast);
    }

    @Override
    default OptionalDouble entropy() {
        return OptionalDouble.of(new Mixture(modes()).entropy());
    }

    /// Every component out to 4 sd, and a margin.
    @Override
    default Frame frame() {
        List<Mode> modes = modes();
        return new Frame(
                modes.stream().mapToDouble(m -> m.x() - 4 * Math.sqrt(m.varX())).min().orElseThrow(),
                modes.stream().mapToDouble(m -> m.x() + 4 * Math.sqrt(m.varX())).max().orElseThrow(),
                modes.stream().mapToDouble(m -> m.y() - 4 * Math.sqrt(m.varY())).min().orElseThrow(),
                modes.stream().mapToDouble(m -> m.y() + 4 * Math.sqrt(m.varY())).max().orElseThrow()).grow(0.05);
    }

    /// Mean Σ wμ and variance Σ w(Σₖ + μ²) − mean², axis by axis.
    @Override
    default Scaling scaling() {
        List<Mode> modes = modes();
        double meanX = mean(modes, Mode::x);
        double meanY = mean(modes, Mode::y);
        double varX = mean(modes, m -> m.varX() + (m.x() - meanX) * (m.x() - meanX));
        double varY = mean(modes, m -> m.varY() + (m.y() - meanY) * (m.y() - meanY));
        return new Scaling(meanX, meanY, Math.sqrt(varX), Math.sqrt(varY));
    }

    private static double mean(List<Mode> modes, ToDoubleFunction<Mode> value) {
        return modes.stream().mapToDouble(m -> m.weight() * value.applyAsDouble(m)).sum();
    }

    /// `count` round modes of equal weight and this sd, labelled 0 … count − 1, evenly on a circle, the first at
    /// angle 0, then counter-clockwise.
    static List<Mode> onCircle(int count, double radius, double sd) {
        List<Mode> modes = new ArrayList<>(count);
        for (int k = 0; k < count; k++) {
            double angle = 2 * Math.PI * k / count;
            modes.add(Mode.round(k, 1.0 / count, radius * Math.cos(angle), radius * Math.sin(angle), sd));
        }
        return modes;
    }
}
