package genlab.quantity.critic;

import genlab.math.Points;
import genlab.model.Critic;
import genlab.model.Sampler;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.model.Transport;
import java.util.Arrays;
import java.util.Set;

/// What a Wasserstein critic says of the distance that {@link Transport} computes, of the same `count` data points x and samples y, in
/// stage units:
///
///     (1/n Σᵢ a(xᵢ) − 1/n Σᵢ a(yᵢ)) / L ≤ W₁,
///
/// L being the steepest that the critic's output a is seen to be: at the centres of an n × n grid over the stage, and from each point to
/// the sample it is carried to. The second makes the inequality hold for these points exactly (Kantorovich and Rubinstein).
public record CriticTransport(int count, int n) implements Quantity<Double> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Critic.class, Sampler.class);
    }

    /// A discriminator that tells probabilities estimates another divergence.
    @Override
    public boolean possible(Readings at) {
        return !at.ability(Critic.class).probabilistic();
    }

    @Override
    public Cost cost() {
        return new Transport(count).cost();
    }

    @Override
    public Double read(Readings at) {
        Critic critic = at.ability(Critic.class);
        Transport.Plan plan = at.read(new Transport(count));
        return of(plan, critic.scores(plan.real()), critic.scores(plan.fake()), CriticSlopes.largest(at.read(new CriticSlopes(n))));
    }

    /// @param real  the critic's output at the plan's data points
    /// @param fake  and at the samples they are carried to
    /// @param slope its largest known slope, per stage unit
    static double of(Transport.Plan plan, double[] real, double[] fake, double slope) {
        double steepest = slope;
        for (int i = 0; i < real.length; i++) {
            double way = distance(plan.real(), plan.fake(), i);
            if (way > 0) {
                steepest = Math.max(steepest, Math.abs(real[i] - fake[i]) / way);
            }
        }
        double difference = mean(real) - mean(fake);
        return steepest > 0 ? difference / steepest : difference;
    }

    private static double distance(Points from, Points to, int i) {
        return Math.hypot(from.x(i) - to.x(i), from.y(i) - to.y(i));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }
}
