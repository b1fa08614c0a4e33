package genlab.math;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;

/// Sums of very many weighted normals of any covariance at all centres of a grid. Up a column each of them is a curve e^(−½v²) with v in
/// equal steps, so that a value is the one below it times a ratio, and a ratio the one below it times a constant: two multiplications a
/// centre, where the normal matters, instead of an exponential.
final class CorrelatedNormalsOnGrid {

    /// In nats below the greatest scale: terms this small are left out.
    private static final double CUT = 60;

    /// Sums are told if they are so many nats above all that may have been left out of them.
    private static final double SURE = 25;

    private static final int STRIDE = DoubleLanes.STRIDE;

    private final Grid grid;

    /// Of every column the sums at its centres upwards, and room for a vector that begins at the last.
    private final int height;
    private final double[] sums;

    /// Of the normal at hand in each column: the rows where it matters, and its values in the first STRIDE of them. The ratio of the value
    /// STRIDE rows above to one of these is the column's tilt times the row's fall.
    private final int[] first;
    private final int[] last;
    private final double[] values;
    private final double[] tilts;
    private final double[] falls = new double[STRIDE];

    private CorrelatedNormalsOnGrid(Grid grid) {
        this.grid = grid;
        height = grid.rows() + STRIDE;
        sums = new double[grid.columns() * height];
        first = new int[grid.columns()];
        last = new int[grid.columns()];
        values = new double[grid.columns() * STRIDE];
        tilts = new double[grid.columns() + STRIDE];
    }

    /// log Σᵢ exp(logScaleᵢ − ½u² − ½v²) with u = (px − xᵢ)·inverseXᵢ and v = (py − yᵢ − slopeᵢ·(px − xᵢ))·inverseYᵢ at every centre, row
    /// by row; −∞ also where the sum is so small that it has to be found otherwise.
    static double[] logSums(Grid grid, double[] x, double[] y, double[] slope, double[] inverseX, double[] inverseY, double[] logScale) {
        double top = Arrays.stream(logScale).reduce(Double.NEGATIVE_INFINITY, Math::max);
        double[] logs = new double[grid.cells()];
        Arrays.fill(logs, top);
        if (!(top > Double.NEGATIVE_INFINITY)) {
            return logs;
        }
        CorrelatedNormalsOnGrid all = new CorrelatedNormalsOnGrid(grid);
        for (int i = 0; i < x.length; i++) {
            all.add(x[i], y[i], slope[i], inverseX[i], inverseY[i], logScale[i] - top);
        }
        return all.logs(top, x.length * Math.exp(SURE - CUT));
    }

    private void add(double x, double y, double slope, double inverseX, double inverseY, double logScale) {
        double reach = Math.sqrt(2 * Math.max(0, CUT + logScale)) / inverseX;
        int from = (int) Math.max(0, Math.ceil((x - reach - grid.x(0)) / grid.cellWidth()));
        int to = (int) Math.min(grid.columns() - 1, Math.floor((x + reach - grid.x(0)) / grid.cellWidth()));
        if (from > to) {
            return;
        }
        double step = grid.cellHeight() * inverseY;
        for (int column = from; column <= to; column++) {
            double dx = grid.x(column) - x;
            double log = logScale - 0.5 * dx * inverseX * dx * inverseX;
            begin(column, y + slope * dx, inverseY, log, step);
        }
        int columns = to - from + 1;
        DoubleLanes.exp(values, from * STRIDE, columns * STRIDE);
        DoubleLanes.exp(tilts, from, STRIDE * Math.ceilDiv(columns, STRIDE));
        for (int l = 0; l < STRIDE; l++) {
            falls[l] = -step * step * STRIDE * (l + 0.5 * STRIDE);
        }
        DoubleLanes.exp(falls, 0, STRIDE);
        double fall = Math.exp(-step * step * STRIDE * STRIDE);
        for (int column = from; column <= to; column++) {
            climb(column, fall);
        }
    }

    /// The rows of a column where a normal matters, and exponents of the first of them.
    ///
    /// @param log of its greatest value in the column
    private void begin(int column, double y, double inverseY, double log, double step) {
        double reach = Math.sqrt(2 * Math.max(0, CUT + log)) / inverseY;
        first[column] = (int) Math.max(0, Math.ceil((y - reach - grid.y(0)) / grid.cellHeight()));
        last[column] = (int) Math.min(grid.rows() - 1, Math.floor((y + reach - grid.y(0)) / grid.cellHeight()));
        double v = (grid.y(first[column]) - y) * inverseY;
        for (int l = 0; l < STRIDE; l++) {
            values[column * STRIDE + l] = log - 0.5 * (v + l * step) * (v + l * step);
        }
        tilts[column] = -STRIDE * step * v;
    }

    /// Adds a normal's values in a column, from the first STRIDE of them upwards. (Where steps are so long that a ratio overflows, there is
    /// nothing above them.)
    private void climb(int column, double fall) {
        for (int l = 0; l < STRIDE; l += DoubleLanes.WIDTH) {
            DoubleVector value = DoubleLanes.load(values, column * STRIDE + l);
            DoubleVector ratio = DoubleLanes.load(falls, l).mul(tilts[column]);
            int end = column * height + last[column];
            for (int at = column * height + first[column]; at <= end; at += STRIDE) {
                DoubleLanes.add(value, sums, at + l);
                value = value.mul(ratio);
                ratio = ratio.mul(fall);
            }
        }
    }

    private double[] logs(double top, double least) {
        double[] logs = new double[grid.cells()];
        for (int i = 0; i < logs.length; i++) {
            double sum = sums[i % grid.columns() * height + i / grid.columns()];
            logs[i] = sum < least ? Double.NEGATIVE_INFINITY : top + Math.log(sum);
        }
        return logs;
    }
}
