package genlab.quantity.critic;

import genlab.math.Mass;
import genlab.model.Critic;
import genlab.model.Measure;
import genlab.model.Run;
import genlab.quantity.Measured;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.data.TargetMass;
import genlab.quantity.model.ModelMass;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;

/// The value V(D) = E_p log D + E_{p_G} log(1 − D) of the game, in nats, that of the best discriminator D* = p/(p + p_G), and the gap
/// between them, by integration over an n × n grid over the stage and one more cell for all that lies outside:
///
///     V(D*) − V(D) = Σ p·log(D*/D) + p_G·log((1 − D*)/(1 − D)) ≥ 0,    V(D*) = 2·JSD(p, p_G) − log 4.
///
/// Outside the stage D is taken to be what it is on average along the border. The errors add what halving the effort and
/// halving the grid changes and, of V(D) and the gap, what the spread of D's logits along the border could.
public record CriticGap(int n, int effort) implements Quantity<CriticGap.Values> {

    /// @param optimal V(D*)
    /// @param value   V(D)
    /// @param gap     V(D*) − V(D)
    public record Values(Measured optimal, Measured value, Measured gap) {
    }

    public CriticGap(int n) {
        this(n, ModelMass.LIVE);
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Critic.class, Measure.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.offers(new CriticLogits(n)) && at.offers(new TargetMass(n)) && at.offers(new ModelMass(n, effort));
    }

    @Override
    public Cost cost(Run run) {
        return ModelMass.cost(effort, run);
    }

    @Override
    public Values read(Readings at) {
        double[] logits = at.read(new CriticLogits(n)).values();
        return of(at.read(new TargetMass(n)), at.read(new ModelMass(n, effort)), at.read(new ModelMass(n, effort / 2)), logits);
    }

    static Values of(Mass p, Mass q, Mass half, double[] logits) {
        double[] border = border(p, logits);
        double outside = Arrays.stream(border).average().orElseThrow();
        double spread = (p.outside() + q.outside())
                * (Arrays.stream(border).max().orElseThrow() - Arrays.stream(border).min().orElseThrow());
        Game full = new Game(p, q, logits, outside);
        Game rough = new Game(p, half, logits, outside);
        Game coarse = new Game(p.coarser(), q.coarser(), averages(p, logits), outside);
        Measured value = Measured.refined(full.value, rough.value, coarse.value);
        Measured gap = Measured.refined(full.gap, rough.gap, coarse.gap);
        return new Values(Measured.refined(full.optimal, rough.optimal, coarse.optimal),
                new Measured(value.value(), value.error() + spread), new Measured(gap.value(), gap.error() + spread));
    }

    private static double[] border(Mass p, double[] logits) {
        int columns = p.grid().columns();
        int rows = p.grid().rows();
        return IntStream.range(0, logits.length)
                .filter(i -> i % columns == 0 || i % columns == columns - 1 || i / columns == 0 || i / columns == rows - 1)
                .mapToDouble(i -> logits[i]).toArray();
    }

    /// The logits on {@link Mass#coarser}'s grid.
    private static double[] averages(Mass p, double[] logits) {
        int columns = p.grid().columns();
        int coarse = Math.ceilDiv(columns, 2);
        double[] sums = new double[coarse * Math.ceilDiv(p.grid().rows(), 2)];
        int[] counts = new int[sums.length];
        for (int i = 0; i < logits.length; i++) {
            int to = i / columns / 2 * coarse + i % columns / 2;
            sums[to] += logits[i];
            counts[to]++;
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= counts[i];
        }
        return sums;
    }

    /// The sums over one grid.
    private static final class Game {

        private double optimal;
        private double value;
        private double gap;

        Game(Mass p, Mass q, double[] logits, double outside) {
            for (int i = 0; i < logits.length; i++) {
                add(p.cell(i), p.logCell(i), q.cell(i), q.logCell(i), logits[i]);
            }
            add(p.outside(), p.logOutside(), q.outside(), q.logOutside(), outside);
        }

        private void add(double p, double logP, double q, double logQ, double logit) {
            if (p == 0 && q == 0) {
                return;
            }
            double logSum = Math.log(p + q);
            double real = -softplus(-logit);
            double fake = real - logit;
            double bestReal = p == 0 ? 0 : p * (logP - logSum);
            double bestFake = q == 0 ? 0 : q * (logQ - logSum);
            optimal += bestReal + bestFake;
            value += p * real + q * fake;
            gap += bestReal - p * real + bestFake - q * fake;
        }

        private static double softplus(double a) {
            return Math.max(a, 0) + Math.log1p(Math.exp(-Math.abs(a)));
        }
    }
}
