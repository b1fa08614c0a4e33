package genlab.tensor;

import genlab.tensor.op.Abs;
import genlab.tensor.op.Add;
import genlab.tensor.op.ConcatColumns;
import genlab.tensor.op.ConcatRows;
import genlab.tensor.op.Detach;
import genlab.tensor.op.Divide;
import genlab.tensor.op.Exp;
import genlab.tensor.op.Expand;
import genlab.tensor.op.GatherRows;
import genlab.tensor.op.Greater;
import genlab.tensor.op.Log;
import genlab.tensor.op.MatMul;
import genlab.tensor.op.MaxColumns;
import genlab.tensor.op.Maximum;
import genlab.tensor.op.Minimum;
import genlab.tensor.op.Multiply;
import genlab.tensor.op.Negate;
import genlab.tensor.op.NormalQuantile;
import genlab.tensor.op.PadColumns;
import genlab.tensor.op.PadRows;
import genlab.tensor.op.Reshape;
import genlab.tensor.op.ScatterRows;
import genlab.tensor.op.Sigmoid;
import genlab.tensor.op.Sign;
import genlab.tensor.op.SliceColumns;
import genlab.tensor.op.SliceRows;
import genlab.tensor.op.Softplus;
import genlab.tensor.op.Sqrt;
import genlab.tensor.op.Subtract;
import genlab.tensor.op.SumColumns;
import genlab.tensor.op.SumRows;
import genlab.tensor.op.Tanh;
import genlab.tensor.op.TanhRoot;
import genlab.tensor.op.Transpose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.numbers.gamma.InverseErf;

/// A second opinion on every op: what a graph's values are, in double precision, element by element from the definitions.
/// Slow, and sharing nothing with the engine but the graph.
public final class DoubleInterpreter {

    /// Element (i, j) of a result, given its inputs.
    private interface Element {
        double at(int i, int j);
    }

    /// An input that stands for a whole matrix where it has a single row or column.
    private record Matrix(Shape shape, double[] values) {

        double at(int i, int j) {
            int row = shape.rows() == 1 ? 0 : i;
            int column = shape.columns() == 1 ? 0 : j;
            return values[row * shape.columns() + column];
        }

        double sum(int fromRow, int toRow, int fromColumn, int toColumn) {
            double sum = 0;
            for (int i = fromRow; i < toRow; i++) {
                for (int j = fromColumn; j < toColumn; j++) {
                    sum += at(i, j);
                }
            }
            return sum;
        }
    }

    private final Map<Value, double[]> known = new HashMap<>();

    /// Takes these numbers for a variable, instead of those its tensor holds.
    public DoubleInterpreter with(Value variable, double[] values) {
        known.put(variable, values.clone());
        return this;
    }

    public double scalar(Value value) {
        return values(value)[0];
    }

    /// The elements, row by row.
    public double[] values(Value value) {
        double[] found = known.get(value);
        if (found == null) {
            found = value.op() == null ? read(value.tensor()) : compute(value);
            known.put(value, found);
        }
        return found;
    }

    private static double[] read(Tensor tensor) {
        return IntStream.range(0, tensor.size()).mapToDouble(tensor::get).toArray();
    }

    private double[] compute(Value value) {
        List<Matrix> in = new ArrayList<>();
        value.inputs().forEach(input -> in.add(new Matrix(input.shape(), values(input))));
        Element element = element(value.op(), in);
        Shape shape = value.shape();
        return IntStream.range(0, shape.size()).mapToDouble(k -> element.at(k / shape.columns(), k % shape.columns())).toArray();
    }

    /// By halving.
    private static double tanhRoot(double t, double a, double b) {
        double low = t - Math.abs(a);
        double high = t + Math.abs(a);
        for (int k = 0; k < 100; k++) {
            double s = (low + high) / 2;
            boolean above = s + a * Math.tanh(s + b) > t;
            low = above ? low : s;
            high = above ? s : high;
        }
        return (low + high) / 2;
    }

    private static Element element(Op op, List<Matrix> in) {
        Matrix a = in.getFirst();
        Matrix b = in.getLast();
        Shape shape = a.shape();
        return switch (op) {
            case Add() -> pairs(a, b, Double::sum);
            case Subtract() -> pairs(a, b, (x, y) -> x - y);
            case Multiply() -> pairs(a, b, (x, y) -> x * y);
            case Divide() -> pairs(a, b, (x, y) -> x / y);
            case Maximum() -> pairs(a, b, Math::max);
            case Minimum() -> pairs(a, b, Math::min);
            case Greater() -> pairs(a, b, (x, y) -> x > y ? 1 : 0);
            case Negate() -> each(a, x -> -x);
            case Abs() -> each(a, Math::abs);
            case Sign() -> each(a, x -> x > 0 ? 1 : x < 0 ? -1 : 0);
            case Exp() -> each(a, Math::exp);
            case Log() -> each(a, Math::log);
            case Sqrt() -> each(a, Math::sqrt);
            case Tanh() -> each(a, Math::tanh);
            case Sigmoid() -> each(a, x -> 1 / (1 + Math.exp(-x)));
            case Softplus() -> each(a, x -> Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))));
            case NormalQuantile() -> each(a, x -> Math.sqrt(2) * InverseErf.value(x));
            case TanhRoot() -> (i, j) -> tanhRoot(a.at(i, j), in.get(1).at(i, j), b.at(i, j));
            case Detach() -> a::at;
            case Expand(Shape to) -> a::at;
            case Transpose() -> (i, j) -> a.at(j, i);
            case Reshape(Shape to) -> (i, j) -> a.values()[i * to.columns() + j];
            case SumRows() -> (i, j) -> a.sum(0, shape.rows(), j, j + 1);
            case SumColumns() -> (i, j) -> a.sum(i, i + 1, 0, shape.columns());
            case MaxColumns() -> (i, j) -> IntStream.range(0, shape.columns()).mapToDouble(k -> a.at(i, k)).max().orElseThrow();
            case SliceRows(int from, int to) -> (i, j) -> a.at(shape.rows() == 1 ? 0 : from + i, j);
            case SliceColumns(int from, int to) -> (i, j) -> a.at(i, from + j);
            case PadRows(int before, int rows) -> (i, j) -> i < before || i >= before + shape.rows() ? 0 : a.at(i - before, j);
            case PadColumns(int before, int columns) ->
                    (i, j) -> j < before || j >= before + shape.columns() ? 0 : a.at(i, j - before);
            case ConcatRows() -> (i, j) -> i < shape.rows() ? a.at(i, j) : b.at(i - shape.rows(), j);
            case ConcatColumns() -> (i, j) -> j < shape.columns() ? a.at(i, j) : b.at(i, j - shape.columns());
            case GatherRows() -> (i, j) -> a.at((int) b.at(i, 0), j);
            case ScatterRows(int rows) -> (i, j) -> IntStream.range(0, shape.rows()).filter(k -> (int) b.at(k, 0) == i)
                    .mapToDouble(k -> a.at(k, j)).sum();
            case MatMul(boolean transposeA, boolean transposeB) -> product(a, transposeA, b, transposeB);
            default -> throw new IllegalArgumentException("Expected an op the interpreter knows, got " + op.name() + ".");
        };
    }

    private static Element each(Matrix a, DoubleUnaryOperator function) {
        return (i, j) -> function.applyAsDouble(a.at(i, j));
    }

    private static Element pairs(Matrix a, Matrix b, DoubleBinaryOperator function) {
        return (i, j) -> function.applyAsDouble(a.at(i, j), b.at(i, j));
    }

    private static Element product(Matrix a, boolean transposeA, Matrix b, boolean transposeB) {
        int inner = transposeA ? a.shape().rows() : a.shape().columns();
        return (i, j) -> {
            double sum = 0;
            for (int k = 0; k < inner; k++) {
                sum += (transposeA ? a.at(k, i) : a.at(i, k)) * (transposeB ? b.at(j, k) : b.at(k, j));
            }
            return sum;
        };
    }
}
