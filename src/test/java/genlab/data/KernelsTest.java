package genlab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import genlab.noise.Stream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class KernelsTest {

    /// What is skipped by boxes against the plain double sum, near the nodes and far from them.
    @Test
    void skippingChangesNothing() {
        Stream noise = Stream.of(4);
        for (int n : new int[] {1, 2, 16, 17, 300, 5000}) {
            double[] xy = new double[2 * n];
            Arrays.setAll(xy, i -> 40 * noise.uniform(i));
            double[] weights = new double[n];
            Arrays.fill(weights, 1.0 / n);
            LogDensity fast = new Kernels(LogDensity.Kind.QUADRATURE, xy, weights, 0.5, 0.2);
            for (int i = 0; i < 50; i++) {
                double x = 60 * noise.uniform(2 * i) - 10;
                double y = 60 * noise.uniform(2 * i + 1) - 10;
                assertEquals(plain(xy, weights, x, y), fast.at(x, y), 1e-9 * Math.max(1, -fast.at(x, y)));
            }
        }
    }

    private static double plain(double[] xy, double[] weights, double x, double y) {
        double[] logs = new double[weights.length];
        Arrays.setAll(logs, i -> Math.log(weights[i] / (2 * Math.PI * 0.5 * 0.2)) - 0.5 * square((x - xy[2 * i]) / 0.5)
                - 0.5 * square((y - xy[2 * i + 1]) / 0.2));
        double largest = Arrays.stream(logs).max().orElseThrow();
        return largest + Math.log(Arrays.stream(logs).map(log -> Math.exp(log - largest)).sum());
    }

    private static double square(double a) {
        return a * a;
    }
}
