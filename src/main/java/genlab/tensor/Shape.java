package genlab.tensor;

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

    @Override
    public String toString() {
        return rows + "×" + columns;
    }
}
