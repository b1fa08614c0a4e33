package genlab.math;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;

/// A law laid out on a grid: the mass in every cell, and the mass outside. Every point mass is shared out bilinearly
/// among the four nearest cell centres, that is: the law is convolved with the grid's hat kernel. Two laws laid out on the
/// same grid are smoothed alike, so divergences between them are those of the smoothed laws: lower bounds of
/// the true ones, which they approach as the grid becomes finer (data-processing inequality). Sums Σᵢ massᵢ·f(xᵢ) over cell
/// centres equal the law's expectation of f interpolated bilinearly between them.
public final class Mass {

    private final Grid grid;
    private final double[] logs;
    private final double[] cells;
    private final double logOutside;
    private final boolean resolved;

    private Mass(Grid grid, double[] logs, double[] cells, double logOutside, boolean resolved) {
        this.grid = grid;
        this.logs = logs;
        this.cells = cells;
        this.logOutside = logOutside;
        this.resolved = resolved;
    }

    /// A law given as point masses.
    public static Builder builder(Grid grid) {
        return new Builder(grid);
    }

    /// A law given by its log density, by the midpoint rule on `fineX` × `fineY` points a cell, in logarithms throughout: far
    /// from a narrow mode the mass underflows while its logarithm is still right. What the rule finds beyond a total of 1, at jumps of
    /// the density or between too few points, is taken off all cells in proportion.
    public static Mass ofDensity(Grid grid, int fineX, int fineY, DoubleBinaryOperator logDensity) {
        return ofDensity(grid, fineX, fineY, logDensity, points -> DensityOnGrid.centres(points, logDensity));
    }

    /// The same of a density that has a quicker way to its logarithms at all centres of a grid, row by row.
    public static Mass ofDensity(Grid grid, int fineX, int fineY, DoubleBinaryOperator logDensity, Function<Grid, double[]> centres) {
        return DensityOnGrid.mass(grid, fineX, fineY, logDensity, centres);
    }

    static Mass ofLogs(Grid grid, double[] logs, double logOutside) {
        return new Mass(grid, logs, Arrays.stream(logs).map(Math::exp).toArray(), logOutside, true);
    }

    public Grid grid() {
        return grid;
    }

    public double cell(int index) {
        return cells[index];
    }

    /// log of the mass in a cell, in nats; −∞ for none.
    public double logCell(int index) {
        return logs[index];
    }

    public double outside() {
        return Math.exp(logOutside);
    }

    public double logOutside() {
        return logOutside;
    }

    /// Whether a mass of 0 means 0. True of densities; false of point masses, where it means “none was found”.
    public boolean resolved() {
        return resolved;
    }

    public double total() {
        return Arrays.stream(cells).sum() + outside();
    }

    /// The mean density in each cell, per squared unit of the grid's frame.
    public Field density() {
        double area = grid.cellArea();
        return new Field(grid, Arrays.stream(cells).map(m -> m / area).toArray());
    }

    /// The same law on a grid of half as many cells each way, every 2 × 2 cells (at an odd border: what is left) made one.
    public Mass coarser() {
        int columns = Math.ceilDiv(grid.columns(), 2);
        int rows = Math.ceilDiv(grid.rows(), 2);
        Frame f = grid.frame();
        Grid coarse = new Grid(new Frame(f.minX(), f.minX() + 2 * columns * grid.cellWidth(),
                f.minY(), f.minY() + 2 * rows * grid.cellHeight()), columns, rows);
        double[] sums = new double[coarse.cells()];
        double[] tops = new double[coarse.cells()];
        Arrays.fill(tops, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < cells.length; i++) {
            int to = coarse.index(i % grid.columns() / 2, i / grid.columns() / 2);
            sums[to] += cells[i];
            tops[to] = Math.max(tops[to], logs[i]);
        }
        double[] merged = new double[sums.length];
        for (int i = 0; i < sums.length; i++) {
            // Below the normal range the sum has lost its digits; the greatest of the four logs is then right to log 4.
            merged[i] = sums[i] >= Double.MIN_NORMAL ? Math.log(sums[i]) : tops[i];
        }
        return new Mass(coarse, merged, sums, logOutside, resolved);
    }

    /// Adds up point masses.
    public static final class Builder implements PointMasses {

        private final Grid grid;
        private final Frame frame;
        private final double perX;
        private final double perY;
        private final int columns;
        private final int rows;
        private final double[] cells;
        private double outside;

        private Builder(Grid grid) {
            this.grid = grid;
            this.frame = grid.frame();
            this.perX = 1 / grid.cellWidth();
            this.perY = 1 / grid.cellHeight();
            this.columns = grid.columns();
            this.rows = grid.rows();
            this.cells = new double[grid.cells()];
        }

        /// A point mass, shared among the four nearest cell centres; at the border what would fall off the grid stays in the
        /// border cell, and beyond the frame (or at NaN) it is outside.
        @Override
        public void add(double x, double y, double mass) {
            if (!frame.contains(x, y)) {
                outside += mass;
                return;
            }
            double u = (x - frame.minX()) * perX + 0.5;
            double v = (y - frame.minY()) * perY + 0.5;
            int column = (int) u;
            int row = (int) v;
            double right = mass * (u - column);
            double left = mass - right;
            double up = v - row;
            int west = Math.max(column - 1, 0);
            int east = Math.min(column, columns - 1);
            int south = columns * Math.max(row - 1, 0);
            int north = columns * Math.min(row, rows - 1);
            cells[south + west] += left * (1 - up);
            cells[south + east] += right * (1 - up);
            cells[north + west] += left * up;
            cells[north + east] += right * up;
        }

        public Mass build() {
            return new Mass(grid, Arrays.stream(cells).map(Math::log).toArray(), cells, Math.log(outside), false);
        }
    }
}
