package genlab.math;

import java.util.Arrays;

/// Quantiles of a few numbers, interpolated between order statistics: for n sorted numbers the quantile at share q lies at the place
/// (n − 1)·q, counted from 0 (Hyndman and Fan 1996, definition 7; NumPy's and R's default).
public final class Quantiles {

    private final double[] sorted;

    private Quantiles(double[] sorted) {
        this.sorted = sorted;
    }

    /// NaN is left out; infinite numbers count as what they are.
    public static Quantiles of(double... values) {
        return new Quantiles(Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray());
    }

    /// How many numbers there are.
    public int size() {
        return sorted.length;
    }

    /// @param share 0 … 1
    /// @return NaN if there are no numbers
    public double at(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("Expected a share from 0 to 1, got " + share + ".");
        }
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = (sorted.length - 1) * share;
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        // Between two infinities there is no difference to take a share of.
        return sorted[below] == sorted[above] ? sorted[below] : sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    public double median() {
        return at(0.5);
    }
}
