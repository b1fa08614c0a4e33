package genlab.quantity;

import genlab.data.Mode;
import java.util.List;

/// How a model's mass is spread over the modes of its target. Every point belongs to the mode nearest to it (Mahalanobis); it is
/// of *high quality* within 3 sd of that mode: a perfect sampler scores 1 − e^(−9/2) = 0.98889 where the modes do not overlap.
///
/// @param samples 0 if the masses are computed, otherwise how many samples they were counted on
public record Ledger(List<Share> shares, int samples) {

    /// The published tables (VEEGAN, PacGAN) draw this many and count a mode as covered if one of them is of high quality
    /// and its own. In expectation: if its high-quality mass is at least 1/2500.
    static final int PUBLISHED = 2500;

    /// @param mass    of the points nearest to this mode
    /// @param quality of those within 3 sd of it
    public record Share(Mode mode, double mass, double quality) {

        public boolean covered() {
            return quality >= 1.0 / PUBLISHED;
        }
    }

    public Ledger {
        shares = List.copyOf(shares);
    }

    /// How many modes there are.
    public int modes() {
        return shares.size();
    }

    /// How many modes are covered; NaN if the masses are.
    public double covered() {
        return Double.isNaN(highQuality()) ? Double.NaN : shares.stream().filter(Share::covered).count();
    }

    /// The share of high-quality mass, 0 … 1.
    public double highQuality() {
        return shares.stream().mapToDouble(Share::quality).sum();
    }

    /// KL(h‖w) in nats, h the high-quality mass by mode (normalised), w the modes' weights: 0 if the modes are hit
    /// in the right proportions, log(n/k) if k of n equal ones are, NaN if none is.
    public double reverseKl() {
        double total = highQuality();
        double kl = 0;
        for (Share share : shares) {
            double h = share.quality() / total;
            kl += h == 0 ? 0 : h * Math.log(h / share.mode().weight());
        }
        return kl;
    }
}
