package genlab.data.curve;

import genlab.data.Distribution;
import genlab.data.Kernels;
import genlab.data.LogDensity;
import genlab.data.Sample;
import genlab.math.Frame;
import genlab.math.GaussLegendre;
import genlab.math.Scaling;
import genlab.noise.Stream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// A point on a curve plus normal noise of sd σ on both axes: p(x) = ∫ N(x; c(t), σ²I) dP(t), an integral over one
/// dimension. Whoever gives the arcs and σ has all the rest.
public interface BlurredCurve extends Distribution {

    /// The pieces of the curve; their weights sum to 1.
    List<Arc> arcs();

    /// σ, in data units.
    double noise();

    @Override
    default List<String> classes() {
        return arcs().stream().filter(a -> a.label() >= 0).map(a -> Integer.toString(a.label())).toList();
    }

    @Override
    default Sample sample(Stream noise, long index) {
        Stream own = noise.child(index);
        Arc arc = pick(arcs(), own.uniform(0));
        double t = arc.quantile(own.uniform(1));
        return new Sample(arc.x().applyAsDouble(t) + noise() * own.gaussian(2),
                arc.y().applyAsDouble(t) + noise() * own.gaussian(3), arc.label());
    }

    private static Arc pick(List<Arc> arcs, double share) {
        double below = 0;
        for (Arc arc : arcs) {
            below += arc.weight();
            if (share < below) {
                return arc;
            }
        }
        return arcs.getLast();
    }

    /// Eight Gauss–Legendre nodes on pieces of 2σ: off by less than 1e-8 nats within 5σ of a curve's end and by 1e-3 at 12σ.
    @Override
    default Optional<LogDensity> logDensity() {
        return Optional.of(around(arcs()));
    }

    @Override
    default Optional<LogDensity> logDensity(int label) {
        List<Arc> own = arcs().stream().filter(arc -> arc.label() == label).toList();
        double weight = own.stream().mapToDouble(Arc::weight).sum();
        return own.isEmpty() ? Optional.empty()
                : Optional.of(around(own.stream().map(arc -> arc.weighing(arc.weight() / weight)).toList()));
    }

    private LogDensity around(List<Arc> arcs) {
        Nodes nodes = Nodes.ofLength(2 * noise(), Integer.MAX_VALUE, arcs, GaussLegendre.of(8));
        return new Kernels(LogDensity.Kind.QUADRATURE, nodes.xy(), nodes.weights(), noise(), noise());
    }

    /// H = −∫ dP(t) ∫ N(x; c(t), σ²I) log p(x) dx: two nodes on pieces of 3σ along the curve, and about each the midpoint
    /// rule with step 0.7σ out to 4.9σ. Error below 1e-3 nats; 256 pieces to an arc are enough for that when the noise is
    /// thin, because then the inner integral is the same all along but for the ends.
    @Override
    default OptionalDouble entropy() {
        LogDensity density = logDensity().orElseThrow();
        return OptionalDouble.of(Nodes.ofLength(3 * noise(), 256, arcs(), GaussLegendre.of(2))
                .mean((x, y) -> crossEntropy(x, y, density)));
    }

    private double crossEntropy(double x, double y, LogDensity density) {
        double step = 0.7;
        int half = 7;
        double sum = 0;
        double mass = 0;
        for (int i = -half; i < half; i++) {
            for (int j = -half; j < half; j++) {
                double u = (i + 0.5) * step;
                double v = (j + 0.5) * step;
                double weight = Math.exp(-0.5 * (u * u + v * v));
                sum -= weight * density.at(x + noise() * u, y + noise() * v);
                mass += weight;
            }
        }
        return sum / mass;
    }

    /// The curve and 4σ around it, and a margin.
    @Override
    default Frame frame() {
        double[] xy = Nodes.ofShape(arcs()).xy();
        double[] low = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        double[] high = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (int i = 0; i < xy.length; i++) {
            low[i % 2] = Math.min(low[i % 2], xy[i] - 4 * noise());
            high[i % 2] = Math.max(high[i % 2], xy[i] + 4 * noise());
        }
        return new Frame(low[0], high[0], low[1], high[1]).grow(0.05);
    }

    /// The curve's mean; its variance plus σ².
    @Override
    default Scaling scaling() {
        Nodes nodes = Nodes.ofShape(arcs());
        double meanX = nodes.mean((x, y) -> x);
        double meanY = nodes.mean((x, y) -> y);
        double varX = nodes.mean((x, y) -> (x - meanX) * (x - meanX));
        double varY = nodes.mean((x, y) -> (y - meanY) * (y - meanY));
        return new Scaling(meanX, meanY, Math.sqrt(varX + noise() * noise()), Math.sqrt(varY + noise() * noise()));
    }
}
