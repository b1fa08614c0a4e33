package genlab.quantity.mode;

import genlab.data.Mode;
import genlab.quantity.Measured;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// How a model's mass is spread over the modes of its target. Every point belongs to the mode nearest to it (Mahalanobis); it is
/// of *high quality* within 3 sd of that mode: a perfect sampler scores 1 − e^(−9/2) = 0.98889 where the modes do not overlap.
///
/// @param shares  one for each mode, in the modes' order
/// @param rough   the same at half the effort, or on half of the samples: how far they differ is the error
/// @param samples 0 if the masses are computed, otherwise how many samples they were counted on
public record Ledger(List<Share> shares, List<Share> rough, int samples) {

    /// The published tables (VEEGAN, PacGAN) draw this many and count a mode as covered if one of them is of high quality
    /// and its own. In expectation: if its high-quality mass is at least 1/2500.
    static final int PUBLISHED = 2500;

    /// The least high-quality mass of a mode that is covered.
    static final double LEAST = 1.0 / PUBLISHED;

    /// @param mass    of the points nearest to this mode
    /// @param quality of those within 3 sd of it
    public record Share(Mode mode, double mass, double quality) {

        public boolean covered() {
            return quality >= LEAST;
        }
    }

    public Ledger {
        shares = List.copyOf(shares);
        rough = List.copyOf(rough);
    }

    /// How many modes there are.
    public int modes() {
        return shares.size();
    }

    /// The high-quality mass of each mode.
    public double[] qualities() {
        return shares.stream().mapToDouble(Share::quality).toArray();
    }

    /// How many modes are covered.
    public Measured covered() {
        return measured(Ledger::covered);
    }

    /// The share of high-quality mass, 0 … 1.
    public Measured highQuality() {
        return measured(Ledger::highQuality);
    }

    /// KL(h‖w) in nats, h the high-quality mass by mode (normalised), w the modes' weights: 0 if the modes are hit
    /// in the right proportions, log(n/k) if k of n equal ones are, NaN if none is.
    public Measured reverseKl() {
        return measured(Ledger::reverseKl);
    }

    private Measured measured(ToDoubleFunction<List<Share>> number) {
        return Measured.refined(number.applyAsDouble(shares), number.applyAsDouble(rough));
    }

    private static double covered(List<Share> shares) {
        return shares.stream().filter(Share::covered).count();
    }

    private static double highQuality(List<Share> shares) {
        return shares.stream().mapToDouble(Share::quality).sum();
    }

    private static double reverseKl(List<Share> shares) {
        double total = highQuality(shares);
        double kl = 0;
        for (Share share : shares) {
            double h = share.quality() / total;
            kl += h == 0 ? 0 : h * Math.log(h / share.mode().weight());
        }
        return kl;
    }
}
