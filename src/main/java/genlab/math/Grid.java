package genlab.math;

/// A frame cut into columns × rows equal cells; column 0 is left, row 0 is at the *bottom* (y grows upwards).
public record Grid(Frame frame, int columns, int rows) {

    public Grid {
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("Expected at least one cell each way, got " + columns + " × " + rows + ".");
        }
    }

    public int cells() {
        return columns * rows;
    }

    /// The place of a cell in row-major arrays.
    public int index(int column, int row) {
        return row * columns + column;
    }

    public double cellWidth() {
        return frame.width() / columns;
    }

    public double cellHeight() {
        return frame.height() / rows;
    }

    public double cellArea() {
        return cellWidth() * cellHeight();
    }

    /// The x of a column's centre.
    public double x(int column) {
        return frame.minX() + (column + 0.5) * cellWidth();
    }

    /// The y of a row's centre.
    public double y(int row) {
        return frame.minY() + (row + 0.5) * cellHeight();
    }

    /// The centres of all cells, row by row.
    public Points centres() {
        return Points.build(cells(), i -> new double[] {x(i % columns), y(i / columns)});
    }
}
