package genlab.quantity;

import genlab.math.Grid;
import genlab.math.Mass;
import genlab.model.KernelDensity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What the bandwidth of a kernel estimate decides: over `count` bandwidths h in equal ratios, the mean leave-one-out log-likelihood,
/// which can always be had, beside the exact errors, which need the true density: ISE = ∫(p̂ − p)² per squared data unit and KL(p‖p̂) in
/// nats, both over an n × n grid over the stage. Read in the background.
public record BandwidthCurve(int count, int n) implements Quantity<BandwidthCurve.Values> {

    /// From a tenth of the rule of thumb to three times it.
    private static final double LEAST = 0.1;
    private static final double MOST = 3;

    /// @param ise NaN where the true density is not known
    /// @param kl  likewise
    public record At(double bandwidth, double leaveOneOut, double ise, double kl) {
    }

    /// @param scott     Scott's rule
    /// @param silverman Silverman's rule, in two dimensions the same
    /// @param present   the run's own bandwidth
    public record Values(List<At> curve, double scott, double silverman, double present) {
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(KernelDensity.class);
    }

    @Override
    public Cost cost() {
        return Cost.HEAVY;
    }

    @Override
    public Values read(Readings at) {
        KernelDensity kernels = at.ability(KernelDensity.class);
        double rule = kernels.ruleOfThumb();
        List<At> curve = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            curve.add(at(at, kernels, rule * LEAST * Math.pow(MOST / LEAST, i / (count - 1.0))));
        }
        return new Values(List.copyOf(curve), rule, rule, kernels.bandwidth());
    }

    private At at(Readings at, KernelDensity kernels, double h) {
        double jacobian = at.data().scaling().logJacobian();
        double ise = Double.NaN;
        double kl = Double.NaN;
        if (at.offers(new TargetMass(n))) {
            Mass p = at.read(new TargetMass(n));
            Grid grid = p.grid();
            double[] logs = kernels.logDensities(grid, h);
            double area = grid.cellArea();
            ise = 0;
            kl = 0;
            for (int i = 0; i < logs.length; i++) {
                double difference = Math.exp(logs[i]) - p.cell(i) / area;
                ise += difference * difference * area * Math.exp(-jacobian);
                kl += p.cell(i) == 0 ? 0 : p.cell(i) * (p.logCell(i) - Math.log(area) - logs[i]);
            }
        }
        return new At(h, kernels.leaveOneOut(h) - jacobian, ise, kl);
    }
}
