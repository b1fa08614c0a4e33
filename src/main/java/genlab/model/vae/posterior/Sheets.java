package genlab.model.vae.posterior;

import genlab.tensor.Shape;
import genlab.tensor.Value;
import java.util.ArrayList;
import java.util.List;

/// Matrices as lists of their columns. A formula written for columns gives n×1 if all are n×1, and n×K, every row with every row, if one
/// side's are turned to 1×K.
final class Sheets {

    static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

    private Sheets() {
    }

    /// Each r×1.
    static List<Value> columns(Value matrix) {
        List<Value> columns = new ArrayList<>();
        for (int j = 0; j < matrix.shape().columns(); j++) {
            columns.add(matrix.column(j));
        }
        return columns;
    }

    /// Each 1×r.
    static List<Value> turned(Value matrix) {
        Value transpose = matrix.transpose();
        List<Value> rows = new ArrayList<>();
        for (int j = 0; j < matrix.shape().columns(); j++) {
            rows.add(transpose.rows(j, j + 1));
        }
        return rows;
    }

    static Value sum(List<Value> terms) {
        return terms.stream().reduce(Value::plus).orElseThrow();
    }

    static Value beside(List<Value> columns) {
        return columns.stream().reduce(Value::beside).orElseThrow();
    }

    /// Σⱼ aⱼbⱼ.
    static Value dot(List<Value> a, List<Value> b) {
        List<Value> terms = new ArrayList<>();
        for (int j = 0; j < a.size(); j++) {
            terms.add(a.get(j).times(b.get(j)));
        }
        return sum(terms);
    }

    /// Every row `times` times, one after the other.
    static Value repeated(Value matrix, int times) {
        int rows = matrix.shape().rows();
        return beside(columns(matrix).stream().map(c -> c.expand(new Shape(rows, times)).reshape(rows * times, 1)).toList());
    }

    /// All rows one after the other, `times` times.
    static Value again(Value matrix, int times) {
        int rows = matrix.shape().rows();
        int columns = matrix.shape().columns();
        return matrix.reshape(1, rows * columns).expand(new Shape(times, rows * columns)).reshape(times * rows, columns);
    }
}
