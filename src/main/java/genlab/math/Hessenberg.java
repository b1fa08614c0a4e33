package genlab.math;

import java.util.ArrayList;
import java.util.List;

/// The eigenvalues of a small matrix with nothing below its first subdiagonal, by the QR algorithm with Wilkinson's shifts in complex
/// numbers (Golub and Van Loan, *Matrix Computations*, 4th ed., section 7.5).
final class Hessenberg {

    private static final double TINY = 1e-15;

    /// Three or four steps an eigenvalue are usual; after every ten another shift is tried.
    private static final int PATIENCE = 10;
    private static final int MOST = 300;

    private final Complex[][] h;

    private Hessenberg(double[][] matrix) {
        h = new Complex[matrix.length][matrix.length];
        for (int i = 0; i < h.length; i++) {
            for (int j = 0; j < h.length; j++) {
                h[i][j] = new Complex(matrix[i][j], 0);
            }
        }
    }

    /// In no order; empty if a number of the matrix is not finite.
    ///
    /// @param matrix square, zero below the first subdiagonal
    static List<Complex> eigenvalues(double[][] matrix) {
        for (double[] row : matrix) {
            for (double value : row) {
                if (!Double.isFinite(value)) {
                    return List.of();
                }
            }
        }
        return new Hessenberg(matrix).eigenvalues();
    }

    private List<Complex> eigenvalues() {
        List<Complex> found = new ArrayList<>();
        int last = h.length - 1;
        int tries = 0;
        while (last >= 0) {
            int first = first(last);
            if (first == last || tries == MOST) {
                found.add(h[last][last]);
                last--;
                tries = 0;
            } else {
                tries++;
                step(first, last, tries % PATIENCE == 0 ? unusual(last) : shift(last));
            }
        }
        return found;
    }

    /// Where the block begins that ends at `last` and does not fall apart.
    private int first(int last) {
        int i = last;
        while (i > 0 && h[i][i - 1].magnitude() > TINY * (h[i - 1][i - 1].magnitude() + h[i][i].magnitude())) {
            i--;
        }
        return i;
    }

    /// The eigenvalue of the last two rows and columns that is nearer to the last number.
    private Complex shift(int last) {
        Complex a = h[last - 1][last - 1];
        Complex d = h[last][last];
        Complex half = a.minus(d).times(0.5);
        Complex root = half.times(half).plus(h[last - 1][last].times(h[last][last - 1])).root();
        Complex near = half.plus(root);
        Complex far = half.minus(root);
        return d.plus(near.magnitude() < far.magnitude() ? near : far);
    }

    private Complex unusual(int last) {
        return h[last][last].plus(new Complex(h[last][last - 1].magnitude(), 0));
    }

    /// H − σ = Q·R, H ← R·Q + σ within a block.
    private void step(int first, int last, Complex shift) {
        move(first, last, shift.times(-1));
        Complex[] cosines = new Complex[last];
        Complex[] sines = new Complex[last];
        for (int k = first; k < last; k++) {
            double length = Math.hypot(h[k][k].magnitude(), h[k + 1][k].magnitude());
            cosines[k] = length == 0 ? new Complex(1, 0) : h[k][k].times(1 / length);
            sines[k] = length == 0 ? new Complex(0, 0) : h[k + 1][k].times(1 / length);
            turnRows(k, last, cosines[k], sines[k]);
        }
        for (int k = first; k < last; k++) {
            turnColumns(first, k, cosines[k], sines[k]);
        }
        move(first, last, shift);
    }

    private void move(int first, int last, Complex by) {
        for (int i = first; i <= last; i++) {
            h[i][i] = h[i][i].plus(by);
        }
    }

    private void turnRows(int k, int last, Complex cosine, Complex sine) {
        for (int j = k; j <= last; j++) {
            Complex x = h[k][j];
            Complex y = h[k + 1][j];
            h[k][j] = cosine.conjugate().times(x).plus(sine.conjugate().times(y));
            h[k + 1][j] = cosine.times(y).minus(sine.times(x));
        }
    }

    private void turnColumns(int first, int k, Complex cosine, Complex sine) {
        for (int i = first; i <= k + 1; i++) {
            Complex x = h[i][k];
            Complex y = h[i][k + 1];
            h[i][k] = x.times(cosine).plus(y.times(sine));
            h[i][k + 1] = y.times(cosine.conjugate()).minus(x.times(sine.conjugate()));
        }
    }
}
