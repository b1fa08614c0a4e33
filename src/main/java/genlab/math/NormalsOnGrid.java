package genlab.math;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;

/// Sums of very many weighted normals without correlation at all centres of a grid. Such a normal is a function of the column times a
/// function of the row, so the sums are a product of two matrices: a few hundred exponentials a normal, and one multiplication for each of
/// the grid's centres.
final class NormalsOnGrid {

    /// Normals at a time, so that their functions stay in the cache.
    private static final int SOME = 64;

    /// Rows and columns that are summed up in registers.
    private static final int ROWS = 4;
    private static final int COLUMNS = 2 * DoubleLanes.WIDTH;

    /// Below it, counted from the greatest scale, a sum may lack terms that were too small for a double.
    private static final double FAINT = 1e-250;

    private final Grid grid;
    private final int width;
    private final int height;
    private final double[] sums;
    private final double[] across;
    private final double[] up;

    private NormalsOnGrid(Grid grid) {
        this.grid = grid;
        width = 2 * DoubleLanes.STRIDE * Math.ceilDiv(grid.columns(), 2 * DoubleLanes.STRIDE);
        height = DoubleLanes.STRIDE * Math.ceilDiv(grid.rows(), DoubleLanes.STRIDE);
        sums = new double[width * height];
        across = new double[SOME * width];
        up = new double[SOME * height];
    }

    /// log Σᵢ exp(logScaleᵢ − ½((px − xᵢ)·inverseXᵢ)² − ½((py − yᵢ)·inverseYᵢ)²) at every centre, row by row; −∞ also where the sum
    /// is so small that it has to be found otherwise.
    ///
    /// @param x as many as the other arrays hold: a multiple of 64
    static double[] logSums(Grid grid, double[] x, double[] y, double[] inverseX, double[] inverseY, double[] logScale) {
        double top = Arrays.stream(logScale).reduce(Double.NEGATIVE_INFINITY, Math::max);
        double[] logs = new double[grid.cells()];
        Arrays.fill(logs, top);
        if (!(top > Double.NEGATIVE_INFINITY)) {
            return logs;
        }
        NormalsOnGrid all = new NormalsOnGrid(grid);
        for (int from = 0; from < x.length; from += SOME) {
            for (int k = 0; k < SOME; k++) {
                int i = from + k;
                all.functions(k, x[i], y[i], inverseX[i], inverseY[i], logScale[i] - top);
            }
            all.multiply();
        }
        return all.logs(top);
    }

    private void functions(int k, double x, double y, double inverseX, double inverseY, double logScale) {
        for (int column = 0; column < width; column++) {
            double u = (grid.x(column) - x) * inverseX;
            across[k * width + column] = logScale - 0.5 * u * u;
        }
        for (int row = 0; row < height; row++) {
            double v = (grid.y(row) - y) * inverseY;
            up[k * height + row] = -0.5 * v * v;
        }
    }

    private void multiply() {
        DoubleLanes.exp(across, 0, across.length);
        DoubleLanes.exp(up, 0, up.length);
        for (int row = 0; row < height; row += ROWS) {
            if (reach(row)) {
                for (int column = 0; column < width; column += COLUMNS) {
                    multiply(row, column);
                }
            }
        }
    }

    /// Whether any of the normals is more than 0 in these rows.
    private boolean reach(int row) {
        double sum = 0;
        for (int k = 0; k < SOME; k++) {
            int at = k * height + row;
            sum += up[at] + up[at + 1] + up[at + 2] + up[at + 3];
        }
        return sum != 0;
    }

    private void multiply(int row, int column) {
        int w = DoubleLanes.WIDTH;
        int to = row * width + column;
        DoubleVector left0 = DoubleLanes.load(sums, to);
        DoubleVector left1 = DoubleLanes.load(sums, to + width);
        DoubleVector left2 = DoubleLanes.load(sums, to + 2 * width);
        DoubleVector left3 = DoubleLanes.load(sums, to + 3 * width);
        DoubleVector right0 = DoubleLanes.load(sums, to + w);
        DoubleVector right1 = DoubleLanes.load(sums, to + width + w);
        DoubleVector right2 = DoubleLanes.load(sums, to + 2 * width + w);
        DoubleVector right3 = DoubleLanes.load(sums, to + 3 * width + w);
        for (int k = 0; k < SOME; k++) {
            DoubleVector left = DoubleLanes.load(across, k * width + column);
            DoubleVector right = DoubleLanes.load(across, k * width + column + w);
            int at = k * height + row;
            left0 = left.fma(DoubleLanes.all(up[at]), left0);
            right0 = right.fma(DoubleLanes.all(up[at]), right0);
            left1 = left.fma(DoubleLanes.all(up[at + 1]), left1);
            right1 = right.fma(DoubleLanes.all(up[at + 1]), right1);
            left2 = left.fma(DoubleLanes.all(up[at + 2]), left2);
            right2 = right.fma(DoubleLanes.all(up[at + 2]), right2);
            left3 = left.fma(DoubleLanes.all(up[at + 3]), left3);
            right3 = right.fma(DoubleLanes.all(up[at + 3]), right3);
        }
        left0.intoArray(sums, to);
        left1.intoArray(sums, to + width);
        left2.intoArray(sums, to + 2 * width);
        left3.intoArray(sums, to + 3 * width);
        right0.intoArray(sums, to + w);
        right1.intoArray(sums, to + width + w);
        right2.intoArray(sums, to + 2 * width + w);
        right3.intoArray(sums, to + 3 * width + w);
    }

    private double[] logs(double top) {
        double[] logs = new double[grid.cells()];
        for (int i = 0; i < logs.length; i++) {
            double sum = sums[i / grid.columns() * width + i % grid.columns()];
            logs[i] = sum < FAINT ? Double.NEGATIVE_INFINITY : top + Math.log(sum);
        }
        return logs;
    }
}
