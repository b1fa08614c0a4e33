package genlab.stage.painting;

import genlab.math.Points;
import java.util.List;

/// How often numbers fall into bins of equal width.
public final class Histograms {

    private Histograms() {
    }

    /// The share of the numbers in each of `bins` bins from `min` to `max`; those outside are in none.
    public static double[] shares(List<Double> numbers, double min, double max, int bins) {
        double[] shares = new double[bins];
        for (double number : numbers) {
            int bin = (int) Math.floor((number - min) / (max - min) * bins);
            if (Double.isFinite(number) && (bin >= 0 && bin < bins || number == max)) {
                shares[Math.min(bin, bins - 1)] += 1.0 / numbers.size();
            }
        }
        return shares;
    }

    /// The steps of a histogram from its foot at `base` and back, `height` high for a share of 1, in the plane's own coordinates.
    public static Points steps(double[] shares, double min, double max, double base, double height) {
        int bins = shares.length;
        double width = (max - min) / bins;
        return Points.build(2 * bins + 2, i -> {
            int bin = (i - 1) / 2;
            boolean foot = i == 0 || i == 2 * bins + 1;
            return new double[] {min + i / 2 * width, base + (foot ? 0 : height * shares[bin])};
        });
    }
}
