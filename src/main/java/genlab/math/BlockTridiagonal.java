package genlab.math;

/// A symmetric system of equations in blocks of two: blocks Aᵢ on the diagonal, Bᵢ to the right of Aᵢ, Bᵢᵀ below it. Solved by
/// elimination from the first block to the last and back (the block form of Thomas's algorithm).
final class BlockTridiagonal {

    private final double[][] diagonal;
    private final double[][] beside;
    private final double[][] right;

    BlockTridiagonal(int blocks) {
        diagonal = new double[blocks][];
        beside = new double[blocks][];
        right = new double[blocks][];
    }

    void diagonal(int i, double xx, double xy, double yy) {
        diagonal[i] = new double[] {xx, xy, xy, yy};
    }

    void beside(int i, double xx, double xy, double yx, double yy) {
        beside[i] = new double[] {xx, xy, yx, yy};
    }

    void right(int i, double x, double y) {
        right[i] = new double[] {x, y};
    }

    /// The solution once the diagonal has grown by `damping` times itself and its mean (Levenberg and Marquardt): small for a large
    /// damping. Two numbers a block.
    double[] solved(double damping) {
        int n = diagonal.length;
        double mean = 0;
        for (double[] block : diagonal) {
            mean += (block[0] + block[3]) / (2 * n);
        }
        double[][] inverse = new double[n][];
        double[][] y = new double[n][];
        for (int i = 0; i < n; i++) {
            double[] a = diagonal[i].clone();
            a[0] += damping * (a[0] + mean);
            a[3] += damping * (a[3] + mean);
            y[i] = right[i].clone();
            if (i > 0) {
                double[] down = times(transposed(beside[i - 1]), inverse[i - 1]);
                double[] less = times(down, beside[i - 1]);
                double[] lessRight = applied(down, y[i - 1]);
                for (int k = 0; k < 4; k++) {
                    a[k] -= less[k];
                }
                y[i][0] -= lessRight[0];
                y[i][1] -= lessRight[1];
            }
            inverse[i] = inverted(a);
        }
        double[] solution = new double[2 * n];
        for (int i = n - 1; i >= 0; i--) {
            double[] rest = y[i].clone();
            if (i + 1 < n) {
                double[] known = applied(beside[i], new double[] {solution[2 * i + 2], solution[2 * i + 3]});
                rest[0] -= known[0];
                rest[1] -= known[1];
            }
            double[] x = applied(inverse[i], rest);
            solution[2 * i] = x[0];
            solution[2 * i + 1] = x[1];
        }
        return solution;
    }

    private static double[] inverted(double[] a) {
        double det = a[0] * a[3] - a[1] * a[2];
        return new double[] {a[3] / det, -a[1] / det, -a[2] / det, a[0] / det};
    }

    private static double[] transposed(double[] a) {
        return new double[] {a[0], a[2], a[1], a[3]};
    }

    private static double[] times(double[] a, double[] b) {
        return new double[] {a[0] * b[0] + a[1] * b[2], a[0] * b[1] + a[1] * b[3], a[2] * b[0] + a[3] * b[2], a[2] * b[1] + a[3] * b[3]};
    }

    private static double[] applied(double[] a, double[] x) {
        return new double[] {a[0] * x[0] + a[1] * x[1], a[2] * x[0] + a[3] * x[1]};
    }
}
