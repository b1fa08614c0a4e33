package genlab.data.file;

import genlab.data.Kernels;
import genlab.data.LogDensity;
import genlab.math.Points;
import genlab.math.Scaling;
import genlab.noise.Stream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The kernel estimate of the law behind a file's rows: normal kernels of sd h·(s₁, s₂), s the standard deviations of
/// the columns, with Scott's h = n^(−1/6) in two dimensions (Scott, “Multivariate density estimation”, 1992, eq. 6.42).
final class KernelEstimate {

    /// Of more rows a fixed random choice is taken, so that the density of a large file stays quick to evaluate.
    static final int MOST = 2048;

    private KernelEstimate() {
    }

    /// The bandwidth in standard deviations.
    static double bandwidth(int rows) {
        return Math.pow(Math.min(rows, MOST), -1.0 / 6);
    }

    static LogDensity of(Points rows) {
        Scaling scaling = Scaling.standardising(rows);
        List<Integer> chosen = inStrips(chosen(rows.size()), rows, scaling);
        int n = chosen.size();
        double[] xy = new double[2 * n];
        for (int i = 0; i < n; i++) {
            xy[2 * i] = rows.x(chosen.get(i));
            xy[2 * i + 1] = rows.y(chosen.get(i));
        }
        double[] weights = new double[n];
        Arrays.fill(weights, 1.0 / n);
        double h = bandwidth(rows.size());
        return new Kernels(LogDensity.Kind.KERNEL_ESTIMATE, xy, weights, h * scaling.sdX(), h * scaling.sdY());
    }

    private static List<Integer> chosen(int rows) {
        List<Integer> all = IntStream.range(0, rows).boxed().toList();
        Stream order = Stream.of(0).child("kernel estimate");
        return rows <= MOST ? all : all.stream().sorted(Comparator.comparingLong(i -> order.bits(i))).limit(MOST).toList();
    }

    /// Strips of a quarter sd from left to right, each from bottom to top: neighbours in the list are neighbours in the plane.
    private static List<Integer> inStrips(List<Integer> chosen, Points rows, Scaling scaling) {
        Comparator<Integer> byStrip = Comparator.comparingDouble(i -> Math.floor(4 * scaling.stageX(rows.x(i))));
        return chosen.stream().sorted(byStrip.thenComparingDouble(rows::y)).toList();
    }
}
