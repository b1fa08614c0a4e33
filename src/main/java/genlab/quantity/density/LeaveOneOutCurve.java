package genlab.quantity.density;

import genlab.math.Points;
import genlab.model.KernelDensity;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Set;

/// The mean leave-one-out log-likelihood 1/n Σᵢ log p₋ᵢ(xᵢ) of a kernel estimate, in nats and data units, over `count` bandwidths h in
/// equal ratios: the points (h, likelihood). Needs no knowledge of the true density. Read in the background.
public record LeaveOneOutCurve(int count) implements Quantity<Points> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(KernelDensity.class);
    }

    @Override
    public Cost cost() {
        return Cost.HEAVY;
    }

    @Override
    public boolean settled() {
        return true;
    }

    @Override
    public Points read(Readings at) {
        KernelDensity kernels = at.ability(KernelDensity.class);
        double jacobian = at.data().scaling().logJacobian();
        return Points.build(count, i -> {
            double h = Bandwidths.at(kernels.ruleOfThumb(), i, count);
            return new double[] {h, kernels.leaveOneOut(h) - jacobian};
        });
    }
}
