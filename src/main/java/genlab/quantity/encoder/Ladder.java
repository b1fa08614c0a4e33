package genlab.quantity.encoder;

import genlab.math.LogSumExp;
import genlab.math.Points;
import genlab.model.Density;
import genlab.model.Encoder;
import genlab.quantity.Measured;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// The bounds on log p(x) at one point of the stage, each with its standard error, and log p(x) itself:
/// ELBO = L₁ ≤ L₅ ≤ L₅₀ ≤ L₅₀₀ ≤ log p(x). What the ELBO lacks is KL(q(z|x)‖p(z|x)): the approximation gap, which the best member q* of
/// the posterior's family has, and the amortisation gap from q* to what the encoder tells (Cremer et al. 2018). In nats and *data* units.
///
/// @param draws latents each rung's mean is made of
public record Ladder(double x, double y, int draws) implements Quantity<Ladder.Values> {

    /// Latents in each rung's mean.
    static final List<Integer> RUNGS = List.of(1, 5, 50, 500);

    /// Twenty estimates of the highest rung, and the four of a first look.
    private static final int DRAWS = 10_000;
    private static final int FEW = 2_000;

    /// @param rungs    L_K for each K of {@link #rungs}
    /// @param best     the ELBO of q*; of few latents, never below that of q
    /// @param evidence log p(x); NaN where a latent has more than two dimensions
    public record Values(List<Measured> rungs, Measured best, double evidence) {

        public Values {
            rungs = List.copyOf(rungs);
        }

        /// KL(q(z|x)‖p(z|x)).
        public Measured gap() {
            return new Measured(evidence - rungs.getFirst().value(), rungs.getFirst().error());
        }

        /// KL(q*‖p(z|x)).
        public Measured approximation() {
            return new Measured(evidence - best.value(), best.error());
        }

        /// What the encoder's q falls short of q*.
        public Measured amortisation() {
            return new Measured(best.value() - rungs.getFirst().value(), best.error() + rungs.getFirst().error());
        }
    }

    public Ladder(double x, double y) {
        this(x, y, DRAWS);
    }

    @Override
    public List<Quantity<Values>> sketches() {
        return draws > FEW ? List.of(new Ladder(x, y, FEW)) : List.of();
    }

    /// The K of each rung.
    public static List<Integer> rungs() {
        return RUNGS;
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Encoder.class, Density.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.ability(Density.class).measurable();
    }

    @Override
    public Cost cost() {
        return Cost.HEAVY;
    }

    @Override
    public Values read(Readings at) {
        Encoder encoder = at.ability(Encoder.class);
        Points here = Points.of(x, y);
        double jacobian = at.data().scaling().logJacobian();
        Weighed weighed = Weighed.of(encoder, here, draws);
        List<Measured> rungs = new ArrayList<>();
        for (int k : RUNGS) {
            Measured rung = rung(weighed, 0, k);
            rungs.add(new Measured(rung.value() - jacobian, rung.error()));
        }
        Weighed other = Weighed.of(encoder, here, at.read(new BestTold(x, y)), draws);
        Measured best = BoundTerms.mean(other, i -> other.logWeight(i) - jacobian);
        return new Values(rungs, best.value() > rungs.getFirst().value() ? best : rungs.getFirst(),
                at.ability(Density.class).logDensity(x, y) - jacobian);
    }

    /// L_K of point number `point`, the mean of as many estimates as its latents suffice for.
    static Measured rung(Weighed weighed, int point, int k) {
        int groups = weighed.each() / k;
        double[] ones = new double[k];
        Arrays.fill(ones, 1.0 / k);
        double[] logWeights = new double[k];
        double mean = 0;
        double squares = 0;
        for (int g = 0; g < groups; g++) {
            for (int i = 0; i < k; i++) {
                logWeights[i] = weighed.logWeight(point * weighed.each() + g * k + i);
            }
            double estimate = LogSumExp.weighted(logWeights, 0, 1, ones);
            mean += estimate / groups;
            squares += estimate * estimate / groups;
        }
        return new Measured(mean, Math.sqrt(Math.max(0, squares - mean * mean) / (groups - 1)));
    }
}
