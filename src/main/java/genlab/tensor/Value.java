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
import genlab.tensor.op.Reshape;
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
import java.util.List;

/// A matrix in a {@link Graph}, known by how it is computed. Immutable; the methods grow the graph. Where shapes differ, a
/// scalar, a row (1×c) or a column (r×1) stands for a whole matrix.
public final class Value {

    private final Graph graph;
    private final int number;
    private final Op op;
    private final List<Value> inputs;
    private final Shape shape;
    private final Tensor tensor;

    Value(Graph graph, int number, Op op, List<Value> inputs, Shape shape, Tensor tensor) {
        this.graph = graph;
        this.number = number;
        this.op = op;
        this.inputs = inputs;
        this.shape = shape;
        this.tensor = tensor;
    }

    public Graph graph() {
        return graph;
    }

    public Shape shape() {
        return shape;
    }

    /// Its place in the order the graph grew, which is an order of computation.
    int number() {
        return number;
    }

    /// Null for a variable.
    Op op() {
        return op;
    }

    List<Value> inputs() {
        return inputs;
    }

    /// The memory behind a variable or constant; null for what is computed.
    Tensor tensor() {
        return tensor;
    }

    public Value plus(Value other) {
        return apply(new Add(), other);
    }

    public Value plus(double constant) {
        return plus(graph.constant(constant));
    }

    public Value minus(Value other) {
        return apply(new Subtract(), other);
    }

    public Value minus(double constant) {
        return minus(graph.constant(constant));
    }

    /// Element by element.
    public Value times(Value other) {
        if (graph.isOne(other)) {
            return this;
        }
        return graph.isOne(this) ? other : apply(new Multiply(), other);
    }

    public Value times(double constant) {
        return times(graph.constant(constant));
    }

    /// Divided by, element by element.
    public Value over(Value other) {
        return apply(new Divide(), other);
    }

    public Value over(double constant) {
        return over(graph.constant(constant));
    }

    public Value negate() {
        return apply(new Negate());
    }

    public Value square() {
        return times(this);
    }

    public Value exp() {
        return apply(new Exp());
    }

    public Value log() {
        return apply(new Log());
    }

    public Value tanh() {
        return apply(new Tanh());
    }

    public Value sigmoid() {
        return apply(new Sigmoid());
    }

    /// log(1 + eˣ).
    public Value softplus() {
        return apply(new Softplus());
    }

    /// log σ(x) = −softplus(−x).
    public Value logSigmoid() {
        return negate().softplus().negate();
    }

    public Value sqrt() {
        return apply(new Sqrt());
    }

    public Value abs() {
        return apply(new Abs());
    }

    public Value sign() {
        return apply(new Sign());
    }

    public Value max(Value other) {
        return apply(new Maximum(), other);
    }

    public Value min(Value other) {
        return apply(new Minimum(), other);
    }

    /// 1 where this > other, else 0.
    public Value greater(Value other) {
        return apply(new Greater(), other);
    }

    public Value relu() {
        return max(graph.constant(0));
    }

    /// x where x > 0, slope·x elsewhere, for 0 ≤ slope ≤ 1.
    public Value leakyRelu(double slope) {
        return max(times(slope));
    }

    public Value clip(double low, double high) {
        return max(graph.constant(low)).min(graph.constant(high));
    }

    /// A standard normal made of a uniform on (−1, 1), element by element.
    public Value normalQuantile() {
        return apply(new NormalQuantile());
    }

    /// The s with s + slope·tanh(s + shift) = this, element by element; slope > −1, so that there is exactly one.
    public Value tanhRoot(Value slope, Value shift) {
        return graph.apply(new TanhRoot(), this, slope.expand(shape), shift.expand(shape));
    }

    /// The same numbers, through which no gradient passes.
    public Value detach() {
        return apply(new Detach());
    }

    /// The matrix product this·other.
    public Value matmul(Value other) {
        return matmul(false, other, false);
    }

    /// op(this)·op(other), op the transpose where asked for.
    public Value matmul(boolean transposeThis, Value other, boolean transposeOther) {
        return graph.apply(new MatMul(transposeThis, transposeOther), this, other);
    }

    public Value transpose() {
        return apply(new Transpose());
    }

    /// The sum over rows: 1×c.
    public Value sumRows() {
        return shape.rows() == 1 ? this : apply(new SumRows());
    }

    /// The sum over columns: r×1.
    public Value sumColumns() {
        return shape.columns() == 1 ? this : apply(new SumColumns());
    }

    /// The sum of all elements: 1×1.
    public Value sum() {
        return sumColumns().sumRows();
    }

    public Value meanRows() {
        return sumRows().times(1.0 / shape.rows());
    }

    public Value meanColumns() {
        return sumColumns().times(1.0 / shape.columns());
    }

    public Value mean() {
        return sum().times(1.0 / shape.size());
    }

    /// The largest element of each row, or the least float: r×1. No gradient passes.
    public Value maxColumns() {
        return apply(new MaxColumns());
    }

    /// log Σ exp over the columns of each row: r×1; the largest is taken out first, so that nothing overflows.
    public Value logSumExp() {
        Value most = maxColumns();
        return minus(most).exp().sumColumns().log().plus(most);
    }

    /// exp over its sum, row by row.
    public Value softmax() {
        Value scaled = minus(maxColumns()).exp();
        return scaled.over(scaled.sumColumns());
    }

    /// Columns `from` (inclusive) to `to` (exclusive).
    public Value columns(int from, int to) {
        return apply(new SliceColumns(from, to));
    }

    public Value column(int index) {
        return columns(index, index + 1);
    }

    /// Rows `from` (inclusive) to `to` (exclusive).
    public Value rows(int from, int to) {
        return apply(new SliceRows(from, to));
    }

    /// This with `other` to its right.
    public Value beside(Value other) {
        return graph.apply(new ConcatColumns(), this, other);
    }

    /// This with `other` below it.
    public Value above(Value other) {
        return graph.apply(new ConcatRows(), this, other);
    }

    /// The same numbers, row by row, in another shape.
    public Value reshape(int rows, int columns) {
        return apply(new Reshape(new Shape(rows, columns)));
    }

    /// The rows of this matrix that the column `indices` (whole numbers) names.
    public Value gatherRows(Value indices) {
        return graph.apply(new GatherRows(), this, indices);
    }

    /// Repeated along the axes where it has a single row or column.
    public Value expand(Shape wanted) {
        return shape.equals(wanted) ? this : apply(new Expand(wanted));
    }

    /// L·v for each row: `this` holds lower-triangular 2×2 matrices as rows (l₁₁, l₂₁, l₂₂), `vectors` is r×2.
    public Value triangularTimes(Value vectors) {
        Value first = column(0).times(vectors.column(0));
        Value second = column(1).times(vectors.column(0)).plus(column(2).times(vectors.column(1)));
        return first.beside(second);
    }

    /// L⁻¹·v for each row, by forward substitution; shapes as in {@link #triangularTimes}.
    public Value triangularSolve(Value vectors) {
        Value first = vectors.column(0).over(column(0));
        Value second = vectors.column(1).minus(column(1).times(first)).over(column(2));
        return first.beside(second);
    }

    /// log |det L| for each row: log |l₁₁| + log |l₂₂|; shapes as in {@link #triangularTimes}.
    public Value triangularLogDeterminant() {
        return column(0).abs().log().plus(column(2).abs().log());
    }

    private Value apply(Op unary) {
        return graph.apply(unary, this);
    }

    /// Columns are expanded here, so that fused passes meet only matrices, rows and scalars.
    private Value apply(Elementwise binary, Value other) {
        int rows = Math.max(shape.rows(), other.shape.rows());
        int columns = Math.max(shape.columns(), other.shape.columns());
        return graph.apply(binary, spread(rows, columns), other.spread(rows, columns));
    }

    private Value spread(int rows, int columns) {
        boolean column = shape.columns() == 1 && columns > 1 && shape.rows() == rows && rows > 1;
        return column ? expand(new Shape(rows, columns)) : this;
    }

    /// As a program prints it: `v7`.
    String label() {
        return "v" + number;
    }

    /// How it is computed: `v7[256×32] = tanh(v6)`.
    @Override
    public String toString() {
        if (op == null) {
            return label() + "[" + shape + "]";
        }
        List<String> names = new ArrayList<>();
        inputs.forEach(input -> names.add(input.label()));
        return label() + "[" + shape + "] = " + op.name() + "(" + String.join(", ", names) + ")";
    }
}
