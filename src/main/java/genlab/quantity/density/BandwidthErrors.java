package genlab.quantity.density;

import genlab.math.Grid;
import genlab.math.Mass;
import genlab.math.Points;
import genlab.model.KernelDensity;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.data.TargetMass;
import java.util.Arrays;
import java.util.Set;

/// How wrong a kernel estimate is over `count` bandwidths h in equal ratios, where the true density p is known: KL(p‖p̂) in nats and the
/// integrated squared error ∫(p̂ − p)² per squared data unit, both over an n × n grid over the stage. Read in the background.
public record BandwidthErrors(int count, int n) implements Quantity<BandwidthErrors.Values> {

    /// @param kl      the points (h, KL)
    /// @param ise     the points (h, ISE)
    /// @param entropy H(p), in nats and data units: mean log-likelihoods are estimates of −H(p) − KL(p‖p̂)
    public record Values(Points kl, Points ise, double entropy) {
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(KernelDensity.class);
    }

    /// What stands for the density of a table is an estimate of the same kind.
    @Override
    public boolean possible(Readings at) {
        return at.data().distribution().rows().isEmpty() && at.offers(new TargetMass(n));
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
    public Values read(Readings at) {
        KernelDensity kernels = at.ability(KernelDensity.class);
        Mass p = at.read(new TargetMass(n));
        double jacobian = at.data().scaling().logJacobian();
        double[] own = new double[p.grid().cells()];
        Arrays.setAll(own, i -> p.logCell(i) - Math.log(p.grid().cellArea()));
        double entropy = at.data().entropy().orElse(crossed(p, own) + jacobian);
        double[] kl = new double[2 * count];
        double[] ise = new double[2 * count];
        for (int i = 0; i < count; i++) {
            double h = Bandwidths.at(kernels.ruleOfThumb(), i, count);
            double[] logs = kernels.logDensities(p.grid(), h);
            kl[2 * i] = h;
            kl[2 * i + 1] = crossed(p, logs) + jacobian - entropy;
            ise[2 * i] = h;
            ise[2 * i + 1] = Math.exp(-jacobian) * squares(p, logs);
        }
        return new Values(Points.of(kl), Points.of(ise), entropy);
    }

    /// −∫ p log p̂.
    private static double crossed(Mass p, double[] logs) {
        double sum = 0;
        for (int i = 0; i < logs.length; i++) {
            sum -= p.cell(i) == 0 ? 0 : p.cell(i) * logs[i];
        }
        return sum;
    }

    /// In stage units.
    private static double squares(Mass p, double[] logs) {
        Grid grid = p.grid();
        double sum = 0;
        for (int i = 0; i < logs.length; i++) {
            double difference = Math.exp(logs[i]) - p.cell(i) / grid.cellArea();
            sum += difference * difference * grid.cellArea();
        }
        return sum;
    }
}
