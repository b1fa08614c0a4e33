package genlab.math;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/// A law laid out on a grid: the mass in every cell, and the mass outside. Every point mass is shared out bilinearly
/// among the four nearest cell centres, that is: the law is convolved with the grid's hat kernel. Two laws laid out on the
/// same grid are smoothed alike, so divergences between them are those of the smoothed laws: lower bounds of
/// the true ones, which they approach as the grid becomes finer (data-processing inequality).
public final class Mass {

    private final Grid grid;
    private final double[] cells;
    private final double outside;

    private Mass(Grid grid, double[] cells, double outside) {
        this.grid = grid;
        this.cells = cells;
        this.outside = outside;
    }

    public static Builder builder(Grid grid) {
        return new Builder(grid);
    }

    /// The law of a log density, by the midpoint rule on `fine`² points a cell; what the points do not find is outside.
    public static Mass ofDensity(Grid grid, int fine, DoubleBinaryOperator logDensity) {
        Grid points = new Grid(grid.frame(), fine * grid.columns(), fine * grid.rows());
        double area = points.cellArea();
        Builder builder = builder(grid);
        for (int row = 0; row < points.rows(); row++) {
            for (int column = 0; column < points.columns(); column++) {
                double x = points.x(column);
                double y = points.y(row);
                builder.add(x, y, area * Math.exp(logDensity.applyAsDouble(x, y)));
            }
        }
        return builder.rest();
    }

    public Grid grid() {
        return grid;
    }

    public double cell(int index) {
        return cells[index];
    }

    public double outside() {
        return outside;
    }

    public double total() {
        return Arrays.stream(cells).sum() + outside;
    }

    /// The mean density in each cell, per squared unit of the grid's frame.
    public Field density() {
        double area = grid.cellArea();
        return new Field(grid, Arrays.stream(cells).map(m -> m / area).toArray());
    }

    /// Adds up point masses.
    public static final class Builder {

        private final Grid grid;
        private final double[] cells;
        private double outside;

        private Builder(Grid grid) {
            this.grid = grid;
            this.cells = new double[grid.cells()];
        }

        /// A point mass, shared among the four nearest cell centres; at the border what would fall off the grid stays in the
        /// border cell, and beyond the frame (or at NaN) it is outside.
        public void add(double x, double y, double mass) {
            Frame f = grid.frame();
            if (!f.contains(x, y)) {
                outside += mass;
                return;
            }
            double u = (x - f.minX()) / grid.cellWidth() - 0.5;
            double v = (y - f.minY()) / grid.cellHeight() - 0.5;
            int column = (int) Math.floor(u);
            int row = (int) Math.floor(v);
            double right = u - column;
            double up = v - row;
            int left = Math.max(column, 0);
            int bottom = Math.max(row, 0);
            int next = Math.min(column + 1, grid.columns() - 1);
            int above = Math.min(row + 1, grid.rows() - 1);
            cells[grid.index(left, bottom)] += mass * (1 - right) * (1 - up);
            cells[grid.index(next, bottom)] += mass * right * (1 - up);
            cells[grid.index(left, above)] += mass * (1 - right) * up;
            cells[grid.index(next, above)] += mass * right * up;
        }

        public Mass build() {
            return new Mass(grid, cells, outside);
        }

        /// The law if all mass not added so far lies outside.
        public Mass rest() {
            return new Mass(grid, cells, Math.max(0, 1 - Arrays.stream(cells).sum()));
        }
    }
}
