package genlab.quantity.encoder;

import genlab.math.Points;
import genlab.model.Encoder;
import genlab.quantity.Measured;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

/// The evidence lower bound and its two terms, E_q log p(x|z) − KL(q(z|x)‖p(z)), means over the first `points` training and validation
/// points, in nats and *data* units; `each` latents a point. The errors are those of so few latents.
public record BoundTerms(int points, int each) implements Quantity<BoundTerms.Values> {

    /// @param reconstruction E_q log p(x|z)
    /// @param kl             KL(q(z|x)‖p(z))
    public record Terms(Measured bound, Measured reconstruction, Measured kl) {
    }

    /// @param validation NaN if there are no validation points
    public record Values(Terms train, Terms validation) {
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Encoder.class);
    }

    @Override
    public Values read(Readings at) {
        return new Values(terms(at, at.train()), terms(at, at.validation()));
    }

    private Terms terms(Readings at, Points all) {
        Points some = all.slice(0, Math.min(points, all.size()));
        if (some.size() == 0) {
            return new Terms(Measured.seen(Double.NaN), Measured.seen(Double.NaN), Measured.seen(Double.NaN));
        }
        Weighed weighed = Weighed.of(at.ability(Encoder.class), some, each);
        double jacobian = at.data().scaling().logJacobian();
        return new Terms(mean(weighed, i -> weighed.logWeight(i) - jacobian), mean(weighed, i -> weighed.fit()[i] - jacobian),
                mean(weighed, i -> weighed.posterior()[i] - weighed.prior()[i]));
    }

    /// The mean over points and draws, with the standard error that the draws of the same points leave.
    static Measured mean(Weighed weighed, IntToDoubleFunction of) {
        int each = weighed.each();
        int points = weighed.size() / each;
        double sum = 0;
        double variance = 0;
        for (int p = 0; p < points; p++) {
            double mean = 0;
            double squares = 0;
            for (int i = p * each; i < (p + 1) * each; i++) {
                double value = of.applyAsDouble(i);
                mean += value / each;
                squares += value * value / each;
            }
            sum += mean / points;
            variance += Math.max(0, squares - mean * mean) / (each - 1.0) / points / points;
        }
        return new Measured(sum, Math.sqrt(variance));
    }
}
