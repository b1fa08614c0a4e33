package genlab.quantity.model;

import genlab.math.Assignment;
import genlab.math.Points;
import genlab.model.Sampler;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.data.DataPoints;
import java.util.Set;
import java.util.stream.IntStream;

/// The cheapest way to carry the first `count` data points to as many samples, each to one, at a cost of the distance, and what it
/// costs in the mean: the Wasserstein distance W₁ = min_σ 1/n Σᵢ ‖xᵢ − y_σ(i)‖ of the two point sets, in stage units, exactly. That of the
/// laws behind them it exceeds in expectation, the less the more points there are.
public record Transport(int count) implements Quantity<Transport.Plan> {

    /// So many points are paired while playing: 6 ms on one core.
    public static final int LIVE = 200;

    /// @param cost W₁ of the point sets; NaN if a sample is not finite
    /// @param real as many data points as samples
    /// @param fake the sample that each is carried to
    public record Plan(double cost, Points real, Points fake) {
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Sampler.class);
    }

    @Override
    public Cost cost() {
        return count <= LIVE ? Cost.LIVE : Cost.HEAVY;
    }

    @Override
    public Plan read(Readings at) {
        Points real = at.read(new DataPoints(count));
            return of(real, at.read(new Samples(real.size())));
    }

    /// @param fake as many as there are real points
    public static Plan of(Points real, Points fake) {
        int n = real.size();
        double[][] costs = new double[n][n];
        boolean finite = true;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                costs[i][j] = Math.hypot(real.x(i) - fake.x(j), real.y(i) - fake.y(j));
                finite &= Double.isFinite(costs[i][j]);
            }
        }
        if (!finite) {
            return new Plan(Double.NaN, real, fake);
        }
        int[] to = Assignment.of(costs);
        double cost = IntStream.range(0, n).mapToDouble(i -> costs[i][to[i]]).average().orElse(0);
        return new Plan(cost, real, Points.build(n, i -> new double[] {fake.x(to[i]), fake.y(to[i])}));
    }
}
