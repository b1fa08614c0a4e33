package genlab.quantity.encoder;

import genlab.math.Points;
import genlab.model.Encoder;
import genlab.quantity.Measured;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Set;

/// L_K = E log 1/K Σₖ p(x, zₖ)/q(zₖ|x) ≤ log p(x), the mean over the first `points` validation points (training points if there are none),
/// in nats and *data* units. The error is that of the four estimates made of each point.
public record ImportanceBound(int k, int points) implements Quantity<Measured> {

    private static final int GROUPS = 4;

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Encoder.class);
    }

    @Override
    public Cost cost() {
        return Cost.HEAVY;
    }

    @Override
    public Measured read(Readings at) {
        Points all = at.validation().size() > 0 ? at.validation() : at.train();
        Points some = all.slice(0, Math.min(points, all.size()));
        Weighed weighed = Weighed.of(at.ability(Encoder.class), some, GROUPS * k);
        double sum = 0;
        double variance = 0;
        for (int p = 0; p < some.size(); p++) {
            Measured one = Ladder.rung(weighed, p, k);
            sum += one.value() / some.size();
            variance += one.error() * one.error() / some.size() / some.size();
        }
        return new Measured(sum - at.data().scaling().logJacobian(), Math.sqrt(variance));
    }
}
