package genlab.quantity;

import genlab.math.Points;
import genlab.model.Critic;
import genlab.model.Instrumented;
import genlab.model.Prior;
import genlab.model.Pushforward;
import genlab.model.Sampler;
import genlab.noise.Stream;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;

/// A generator and a discriminator given as formulas.
public record DuelRun(MapRun generator, DoubleBinaryOperator logit) implements StillRun, Pushforward, Sampler, Critic, Instrumented {

    @Override
    public Prior prior() {
        return generator.prior();
    }

    @Override
    public Points map(double[] z) {
        return generator.map(z);
    }

    @Override
    public Points sample(Stream noise, long from, int count) {
        return generator.sample(noise, from, count);
    }

    @Override
    public double[] logits(Points points) {
        double[] logits = new double[points.size()];
        for (int i = 0; i < logits.length; i++) {
            logits[i] = logit.applyAsDouble(points.x(i), points.y(i));
        }
        return logits;
    }

    /// That of the loss −a(x), by central differences.
    @Override
    public Points descent(Points points) {
        double h = 1e-5;
        return Points.build(points.size(), i -> {
            double x = points.x(i);
            double y = points.y(i);
            return new double[] {(logit.applyAsDouble(x + h, y) - logit.applyAsDouble(x - h, y)) / (2 * h),
                (logit.applyAsDouble(x, y + h) - logit.applyAsDouble(x, y - h)) / (2 * h)};
        });
    }

    @Override
    public SortedMap<String, Double> instruments() {
        return new TreeMap<>(Map.of("loss.d", 1.3, "loss.g", 0.7, "gradient.d", 0.1, "gradient.g", 0.2, "bound.d", 0.4));
    }
}
