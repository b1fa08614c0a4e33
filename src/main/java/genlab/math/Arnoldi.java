package genlab.math;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/// Leading eigenvalues of a large real matrix that is known only by what it does to vectors (Arnoldi 1951; Saad, *Numerical Methods for
/// Large Eigenvalue Problems*, chapter 6): those at the rim of the spectrum are found first.
public final class Arnoldi {

    /// An eigenvalue of the matrix as seen from the subspace.
    ///
    /// @param residual ‖A·x − λ·x‖ of its vector x of length 1; 0: exact
    public record Ritz(Complex value, double residual) {
    }

    /// What is left of a vector by rounding, as a share of it.
    private static final double NOTHING = 1e-10;

    private Arnoldi() {
    }

    /// As many as there are steps, or fewer if the subspace is then closed; by falling real part. Empty if the matrix gives numbers that
    /// are not finite.
    ///
    /// @param map   A·x, linear
    /// @param start not 0
    public static List<Ritz> of(UnaryOperator<double[]> map, double[] start, int steps) {
        int most = Math.min(steps, start.length);
        double[][] h = new double[most + 1][most];
        List<double[]> basis = new ArrayList<>(List.of(scaled(start, 1 / norm(start))));
        int size = 0;
        boolean closed = false;
        while (size < most && !closed) {
            double[] next = map.apply(basis.get(size)).clone();
            double before = norm(next);
            // Twice is enough.
            project(next, basis, h, size);
            project(next, basis, h, size);
            h[size + 1][size] = norm(next);
            closed = h[size + 1][size] <= NOTHING * before || size + 1 == start.length;
            if (!closed) {
                basis.add(scaled(next, 1 / h[size + 1][size]));
            }
            size++;
        }
        return ritz(h, size, closed ? 0 : h[size][size - 1]);
    }

    /// Takes away what lies in the basis, and adds how much that was to a column of h.
    private static void project(double[] vector, List<double[]> basis, double[][] h, int column) {
        for (int k = 0; k <= column; k++) {
            double[] q = basis.get(k);
            double along = dot(q, vector);
            h[k][column] += along;
            for (int i = 0; i < vector.length; i++) {
                vector[i] -= along * q[i];
            }
        }
    }

    private static List<Ritz> ritz(double[][] h, int size, double beyond) {
        double[][] square = new double[size][];
        for (int i = 0; i < size; i++) {
            square[i] = Arrays.copyOf(h[i], size);
        }
        return Hessenberg.eigenvalues(square).stream().map(value -> new Ritz(value, beyond * last(square, value)))
                .sorted(Comparator.comparingDouble(ritz -> -ritz.value().real())).toList();
    }

    /// |y_m|/‖y‖ of the eigenvector y of H: from y_m = 1 each row gives the number before.
    private static double last(double[][] h, Complex value) {
        Complex[] y = new Complex[h.length];
        y[h.length - 1] = new Complex(1, 0);
        double squares = 1;
        for (int i = h.length - 1; i > 0; i--) {
            Complex sum = value.times(y[i]);
            for (int j = i; j < h.length; j++) {
                sum = sum.minus(y[j].times(h[i][j]));
            }
            y[i - 1] = sum.times(1 / h[i][i - 1]);
            squares += Math.pow(y[i - 1].magnitude(), 2);
        }
        return 1 / Math.sqrt(squares);
    }

    private static double[] scaled(double[] vector, double factor) {
        double[] scaled = vector.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= factor;
        }
        return scaled;
    }

    private static double norm(double[] vector) {
        return Math.sqrt(dot(vector, vector));
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
