package genlab.model.mixture;

import genlab.math.Columns;
import genlab.noise.Stream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// Where the means of a mixture begin.
public enum Start {

    /// At different points of the data, chosen at random.
    RANDOM_POINTS {
        @Override
        double[][] means(int count, Columns points, Stream noise) {
            int[] chosen = new int[count];
            Set<Integer> taken = new HashSet<>();
            long draw = 0;
            for (int k = 0; k < count; k++) {
                // With more components than points, all are dealt out again and again.
                if (taken.size() == points.size()) {
                    taken.clear();
                }
                do {
                    chosen[k] = noise.below(draw++, points.size());
                } while (!taken.add(chosen[k]));
            }
            return at(chosen, points);
        }
    },

    /// At points of the data far from each other: each is chosen with a probability proportional to its squared distance from the
    /// nearest one chosen before (Arthur and Vassilvitskii, “k-means++”, SODA 2007). Distances are in stage units.
    K_MEANS_PLUS_PLUS {
        @Override
        double[][] means(int count, Columns points, Stream noise) {
            int[] chosen = new int[count];
            double[] squares = new double[points.size()];
            Arrays.fill(squares, Double.POSITIVE_INFINITY);
            chosen[0] = noise.below(0, points.size());
            for (int k = 1; k < count; k++) {
                double total = 0;
                for (int i = 0; i < squares.length; i++) {
                    double dx = points.x()[i] - points.x()[chosen[k - 1]];
                    double dy = points.y()[i] - points.y()[chosen[k - 1]];
                    squares[i] = Math.min(squares[i], dx * dx + dy * dy);
                    total += squares[i];
                }
                chosen[k] = total > 0 ? place(squares, total * noise.uniform(k)) : noise.below(k, points.size());
            }
            return at(chosen, points);
        }
    },

    /// Where the user puts them; until then evenly on a circle of one sd.
    BY_HAND {
        @Override
        double[][] means(int count, Columns points, Stream noise) {
            double[][] means = new double[count][];
            for (int k = 0; k < count; k++) {
                double angle = 2 * Math.PI * k / count;
                means[k] = new double[] {Math.cos(angle), Math.sin(angle)};
            }
            return means;
        }
    };

    /// `count` places {x, y} in stage coordinates.
    abstract double[][] means(int count, Columns points, Stream noise);

    private static double[][] at(int[] chosen, Columns points) {
        return Arrays.stream(chosen).mapToObj(i -> new double[] {points.x()[i], points.y()[i]}).toArray(double[][]::new);
    }

    /// The first place by which the values have added up to `level`, with a value above 0.
    private static int place(double[] values, double level) {
        double sum = 0;
        int last = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] > 0) {
                last = i;
                sum += values[i];
                if (sum >= level) {
                    return i;
                }
            }
        }
        return last;
    }
}
