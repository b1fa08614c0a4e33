package genlab.tensor;

import java.util.Objects;

/// Rows × columns of a matrix; a scalar is 1×1.
public record Shape(int rows, int columns) {

    public static final Shape SCALAR = new Shape(1, 1);

    public Shape {
        if (rows < 1 || columns < 1) {
            throw new IllegalArgumentException("Expected at least one row and column, got " + rows + "×" + columns + ".");
        }
    }

    public int size() {
        return rows * columns;
    }

    public Shape transposed() {
        return new Shape(columns, rows);
    }

    /// @throws IndexOutOfBoundsException if a block that begins at (row, column) would leave a matrix of this shape
    void check(int row, int column, Shape block) {
        Objects.checkFromIndexSize(row, block.rows, rows);
        Objects.checkFromIndexSize(column, block.columns, columns);
    }

    @Override
    public String toString() {
        return rows + "×" + columns;
    }
}
