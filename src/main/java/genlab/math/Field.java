package genlab.math;

import java.util.Arrays;

/// A number in every cell of a grid, row by row from the bottom; NaN is a reading like any other.
/// The array belongs to the field: hand it over and leave it alone.
public record Field(Grid grid, double[] values) {

    public Field {
        if (values.length != grid.cells()) {
            throw new IllegalArgumentException("Expected " + grid.cells() + " values, got " + values.length + ".");
        }
    }

    public double at(int column, int row) {
        return values[grid.index(column, row)];
    }

    /// The value of the cell that holds (x, y), NaN outside the frame.
    public double valueAt(double x, double y) {
        Frame f = grid.frame();
        if (!f.contains(x, y)) {
            return Double.NaN;
        }
        int column = Math.min(grid.columns() - 1, (int) ((x - f.minX()) / grid.cellWidth()));
        int row = Math.min(grid.rows() - 1, (int) ((y - f.minY()) / grid.cellHeight()));
        return at(column, row);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Field that && grid.equals(that.grid) && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * grid.hashCode() + Arrays.hashCode(values);
    }
}
