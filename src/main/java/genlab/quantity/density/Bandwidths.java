package genlab.quantity.density;

import genlab.model.KernelDensity;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Set;

/// The bandwidth h of a kernel estimate and what the rules of thumb say of it; pure numbers.
public record Bandwidths() implements Quantity<Bandwidths.Values> {

    /// From a tenth of the rule of thumb to three times it is where a bandwidth is looked for.
    private static final double LEAST = 0.1;
    private static final double MOST = 3;

    /// @param present   the run's own bandwidth
    /// @param scott     Scott's rule
    /// @param silverman Silverman's rule, in two dimensions the same
    public record Values(double present, double scott, double silverman) {
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(KernelDensity.class);
    }

    @Override
    public Values read(Readings at) {
        KernelDensity kernels = at.ability(KernelDensity.class);
        return new Values(kernels.bandwidth(), kernels.ruleOfThumb(), kernels.ruleOfThumb());
    }

    /// The i-th of `count` bandwidths in equal ratios around the rule of thumb.
    static double at(double rule, int i, int count) {
        return rule * LEAST * Math.pow(MOST / LEAST, i / (count - 1.0));
    }
}
