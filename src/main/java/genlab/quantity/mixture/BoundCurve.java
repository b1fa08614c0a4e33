package genlab.quantity.mixture;

import genlab.math.Points;
import genlab.model.Component;
import genlab.model.LowerBound;
import genlab.model.Run;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.List;
import java.util.Set;

/// Why EM never goes down: along one number of θ, all others as in θ_q, the log-likelihood ℓ(θ) and the lower bound F(q, θ) of the
/// present posterior, which touches ℓ at θ_q and lies below it everywhere else. The number runs over its range in `count` places, and
/// over its own values besides. In data units and nats. Of many points it is read in the background: `count` passes over the data.
public record BoundCurve(Coordinate along, int count) implements Quantity<BoundCurve.Values> {

    /// Terms of so many likelihoods are summed in about two milliseconds.
    private static final long LIVE = 2_000_000;

    /// @param likelihood ℓ over the number
    /// @param bound      F over the number
    /// @param believed   the number in θ_q, where the two touch
    /// @param present    the number in θ, where the last M step took it
    public record Values(Points likelihood, Points bound, double believed, double present) {
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(LowerBound.class);
    }

    @Override
    public boolean possible(Readings at) {
        return along.absence(at.ability(LowerBound.class).believed().size()).isEmpty();
    }

    @Override
    public Cost cost(Run run) {
        return run instanceof LowerBound mixture && count * mixture.terms() > LIVE ? Cost.HEAVY : Cost.LIVE;
    }

    @Override
    public Values read(Readings at) {
        LowerBound mixture = at.ability(LowerBound.class);
        List<Component> theta = mixture.believed();
        double[] range = along.range(at.data());
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = range[0] + (range[1] - range[0]) * i / (count - 1);
        }
        double jacobian = at.data().train().size() * at.data().scaling().logJacobian();
        double here = along.of(theta);
        // The nearest place gives way to the touching point itself.
        values[nearest(values, here)] = here;
        return new Values(Points.build(count, i -> point(at, values[i], mixture.logLikelihood(along.with(theta, values[i])) - jacobian)),
                Points.build(count, i -> point(at, values[i], mixture.lowerBound(along.with(theta, values[i])) - jacobian)),
                along.inDataUnits(at.data().scaling(), here),
                along.inDataUnits(at.data().scaling(), along.of(mixture.components())));
    }

    private double[] point(Readings at, double value, double log) {
        at.goOn();
        return new double[] {along.inDataUnits(at.data().scaling(), value), log};
    }

    private static int nearest(double[] values, double to) {
        int nearest = 0;
        for (int i = 1; i < values.length; i++) {
            nearest = Math.abs(values[i] - to) < Math.abs(values[nearest] - to) ? i : nearest;
        }
        return nearest;
    }
}
