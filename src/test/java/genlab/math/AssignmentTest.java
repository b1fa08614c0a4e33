package genlab.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import genlab.noise.Stream;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentTest {

    private static double total(double[][] costs, int[] to) {
        assertArrayEquals(IntStream.range(0, to.length).toArray(), Arrays.stream(to).sorted().toArray(), "not a permutation");
        return IntStream.range(0, to.length).mapToDouble(i -> costs[i][to[i]]).sum();
    }

    /// The totals are scipy's: peers/assignment_scipy.py.
    @ParameterizedTest
    @CsvSource({"1, 31", "2, 828", "7, 1297", "40, 1721", "150, 1905"})
    void costs_as_much_as_in_scipy(int n, double expected) {
        double[][] costs = new double[n][n];
        for (long i = 0; i < n; i++) {
            for (long j = 0; j < n; j++) {
                costs[(int) i][(int) j] = (7919 * i * i + 104729 * i * j + 1299709 * j + 31) % 1009;
            }
        }
        assertEquals(expected, total(costs, Assignment.of(costs)));
    }

    @Test
    void none_of_all_permutations_is_cheaper() {
        Stream noise = Stream.of(5);
        for (int k = 0; k < 20; k++) {
            double[][] costs = new double[6][6];
            for (int i = 0; i < 36; i++) {
                costs[i / 6][i % 6] = noise.gaussian(36L * k + i);
            }
            assertEquals(cheapest(costs, 0, 0), total(costs, Assignment.of(costs)), 1e-12);
        }
    }

    private static double cheapest(double[][] costs, int row, int taken) {
        double best = row == costs.length ? 0 : Double.POSITIVE_INFINITY;
        for (int column = 0; row < costs.length && column < costs.length; column++) {
            if ((taken >> column & 1) == 0) {
                best = Math.min(best, costs[row][column] + cheapest(costs, row + 1, taken | 1 << column));
            }
        }
        return best;
    }

    /// On a line the cheapest pairing goes from the least to the least.
    @Test
    void on_a_line_it_sorts() {
        int n = 300;
        double[] a = IntStream.range(0, n).mapToDouble(i -> Stream.of(1).gaussian(i)).toArray();
        double[] b = IntStream.range(0, n).mapToDouble(i -> 0.5 + 2 * Stream.of(2).uniform(i)).toArray();
        double[][] costs = new double[n][n];
        for (int i = 0; i < n * n; i++) {
            costs[i / n][i % n] = Math.abs(a[i / n] - b[i % n]);
        }
        double[] sortedA = Arrays.stream(a).sorted().toArray();
        double[] sortedB = Arrays.stream(b).sorted().toArray();
        double expected = IntStream.range(0, n).mapToDouble(i -> Math.abs(sortedA[i] - sortedB[i])).sum();
        assertEquals(expected, total(costs, Assignment.of(costs)), 1e-10);
    }

    @Test
    void says_what_costs_it_expects() {
        assertThrows(IllegalArgumentException.class, () -> Assignment.of(new double[][] {{1, 2}}));
        assertThrows(IllegalArgumentException.class, () -> Assignment.of(new double[][] {{Double.NaN}}));
        assertEquals(0, Assignment.of(new double[0][0]).length);
    }
}
