package genlab.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.noise.Stream;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArnoldiTest {

    private static final Stream NOISE = Stream.of(5);

    private static final List<Complex> KNOWN = List.of(new Complex(3, 0), new Complex(2, 0), new Complex(0.5, 4), new Complex(0.5, -4),
            new Complex(0, 1), new Complex(0, -1), new Complex(-1, 0.01), new Complex(-1, -0.01), new Complex(-2, 0));

    private static double[] start(int size) {
        return IntStream.range(0, size).mapToDouble(NOISE.child("start")::gaussian).toArray();
    }

    /// Numbers and 2 × 2 blocks ((a, −b), (b, a)) along the diagonal.
    private static double[] blocks(List<Complex> values, double[] x) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double beside = values.get(i).imaginary() > 0 ? x[i + 1] : values.get(i).imaginary() < 0 ? x[i - 1] : 0;
            y[i] = values.get(i).real() * x[i] - values.get(i).imaginary() * beside;
        }
        return y;
    }

    /// S·B·S⁻¹ with a random S = 1 + lower triangle.
    private static UnaryOperator<double[]> disguised(List<Complex> values) {
        int n = values.size();
        return x -> {
            double[] y = x.clone();
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < i; j++) {
                    y[i] -= NOISE.gaussian((long) i * n + j) * y[j];
                }
            }
            double[] z = blocks(values, y);
            double[] back = z.clone();
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < i; j++) {
                    back[i] += NOISE.gaussian((long) i * n + j) * z[j];
                }
            }
            return back;
        };
    }

    @Test
    void finds_the_whole_spectrum_of_a_small_matrix() {
        List<Arnoldi.Ritz> found = Arnoldi.of(disguised(KNOWN), start(9), 50);
        assertEquals(9, found.size());
        for (Complex known : KNOWN) {
            assertEquals(1, found.stream().filter(ritz -> ritz.value().minus(known).magnitude() < 1e-8).count(), known.toString());
        }
        assertTrue(found.stream().allMatch(ritz -> ritz.residual() == 0));
    }

    /// Of a normal matrix an eigenvalue is no farther away than the residual is long.
    @Test
    void finds_the_rim_of_a_large_spectrum_first_and_says_how_well() {
        double[] diagonal = IntStream.range(0, 300).mapToDouble(i -> i == 0 ? 3 : i == 1 ? -4 : Math.sin(i)).toArray();
        List<Arnoldi.Ritz> found = Arnoldi.of(x -> IntStream.range(0, 300).mapToDouble(i -> diagonal[i] * x[i]).toArray(), start(300), 25);
        assertEquals(25, found.size());
        assertEquals(3, found.getFirst().value().real(), 1e-8);
        assertEquals(-4, found.getLast().value().real(), 1e-8);
        for (Arnoldi.Ritz ritz : found) {
            double nearest = Arrays.stream(diagonal).map(d -> new Complex(d, 0).minus(ritz.value()).magnitude()).min().orElseThrow();
            assertTrue(nearest <= ritz.residual() + 1e-10, ritz.toString());
        }
        assertTrue(found.getFirst().residual() < 1e-6);
        assertTrue(found.get(12).residual() > 1e-3);
    }

    @Test
    void stops_in_a_closed_subspace_and_at_numbers_that_are_none() {
        assertEquals(List.of(new Arnoldi.Ritz(new Complex(2, 0), 0)),
                Arnoldi.of(x -> new double[] {2 * x[0], 2 * x[1], 2 * x[2]}, new double[] {0, 1, 0}, 3));
        assertEquals(List.of(), Arnoldi.of(x -> new double[] {Double.NaN, x[1], x[2]}, new double[] {1, 1, 0}, 3));
    }
}
