package genlab.data.mixture;

import genlab.data.Distribution;
import genlab.data.LogDensity;
import genlab.data.Mode;
import genlab.data.Sample;
import genlab.math.Frame;
import genlab.math.Scaling;
import genlab.noise.Stream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

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
        Stream own = noise.child(index);
        return pick(modes(), own.uniform(0)).at(own.gaussian(2), own.gaussian(3));
    }

    private static Mode pick(List<Mode> modes, double share) {
        double below = 0;
        for (Mode mode : modes) {
            below += mode.weight();
            if (share < below) {
                return mode;
            }
        }
        return modes.getLast();
    }

    @Override
    default Optional<LogDensity> logDensity() {
        return Optional.of(new MixtureDensity(modes()));
    }

    /// H = −Σₖ wₖ ∫ N(x; μₖ, Σₖ) log p(x) dx, each integral by the midpoint rule in the component's own whitened
    /// coordinates, where it does not matter how far apart or how narrow the components are. The rule's error falls
    /// like exp(−2π²/h²); h = 0.2 out to 7 sd leaves less than 1e-6 nats as long as no component is ten times narrower than one it overlaps.
    @Override
    default OptionalDouble entropy() {
        List<Mode> modes = modes();
        LogDensity density = new MixtureDensity(modes);
        return OptionalDouble.of(modes.stream().mapToDouble(m -> m.weight() * crossEntropy(m, density)).sum());
    }

    private static double crossEntropy(Mode mode, LogDensity density) {
        double step = 0.2;
        int half = 35;
        double sum = 0;
        for (int i = -half; i < half; i++) {
            for (int j = -half; j < half; j++) {
                double u = (i + 0.5) * step;
                double v = (j + 0.5) * step;
                Sample at = mode.at(u, v);
                sum -= Math.exp(-0.5 * (u * u + v * v)) * density.at(at.x(), at.y());
            }
        }
        return sum * step * step / (2 * Math.PI);
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
        return IntStream.range(0, count).mapToObj(k -> {
            double angle = 2 * Math.PI * k / count;
            return Mode.round(k, 1.0 / count, radius * Math.cos(angle), radius * Math.sin(angle), sd);
        }).toList();
    }
}
