package genlab.tensor;

import genlab.noise.Stream;
import genlab.tensor.op.Expand;
import genlab.tensor.op.PadColumns;
import genlab.tensor.op.PadRows;
import genlab.tensor.op.ScatterRows;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// A use of an op, or of a method made of several, on inputs of these shapes with elements drawn from `low` … `high`.
///
/// @param smooth whether gradients pass: the others are steps, shifts that cancel, or barriers
record OpCase(String name, List<Shape> shapes, double low, double high, boolean smooth, Function<List<Value>, Value> build) {

    /// Single elements, less and more than a vector, and whole vectors with something left over.
    private static final List<Shape> SHAPES = List.of(new Shape(1, 1), new Shape(5, 3), new Shape(3, 17), new Shape(2, 32));

    static List<OpCase> all() {
        List<OpCase> all = new ArrayList<>();
        elementwise(all);
        shifts(all);
        arithmetic(all);
        sums(all);
        products(all);
        cuts(all);
        roots(all);
        composites(all);
        return all;
    }

    /// The inputs' elements, the same ones at each call.
    double[] elements(int input) {
        Stream stream = Stream.of(7).child(name).child(input);
        double[] elements = new double[shapes.get(input).size()];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = (float) (low + (high - low) * stream.uniform(i));
        }
        return elements;
    }

    /// New variables of a graph with those elements.
    List<Value> variables(Graph graph) {
        List<Value> variables = new ArrayList<>();
        for (int k = 0; k < shapes.size(); k++) {
            Tensor tensor = graph.memory().tensor(shapes.get(k));
            double[] elements = elements(k);
            for (int i = 0; i < elements.length; i++) {
                tensor.set(i, (float) elements[i]);
            }
            variables.add(graph.variable(tensor));
        }
        return variables;
    }

    @Override
    public String toString() {
        return name + " of " + String.join(" and ", shapes.stream().map(Shape::toString).toList());
    }

    private static void elementwise(List<OpCase> all) {
        unary(all, "negate", -2, 2, Value::negate);
        unary(all, "abs", -2, 2, Value::abs);
        unary(all, "exp", -2, 2, Value::exp);
        unary(all, "log", 0.3, 3, Value::log);
        unary(all, "sqrt", 0.3, 3, Value::sqrt);
        unary(all, "tanh", -3, 3, Value::tanh);
        unary(all, "sigmoid", -4, 4, Value::sigmoid);
        unary(all, "softplus", -4, 4, Value::softplus);
        unary(all, "log sigmoid", -4, 4, Value::logSigmoid);
        unary(all, "square", -2, 2, Value::square);
        unary(all, "relu", -2, 2, Value::relu);
        unary(all, "leaky relu", -2, 2, x -> x.leakyRelu(0.2));
        unary(all, "clip", -2, 2, x -> x.clip(-0.7, 0.9));
        unary(all, "transpose", -2, 2, Value::transpose);
        unary(all, "reshape", -2, 2, x -> x.reshape(x.shape().columns(), x.shape().rows()));
    }

    private static void shifts(List<OpCase> all) {
        for (Shape shape : SHAPES) {
            all.add(new OpCase("sign", List.of(shape), -2, 2, false, in -> in.getFirst().sign()));
            all.add(new OpCase("detach", List.of(shape), -2, 2, false, in -> in.getFirst().detach()));
            all.add(new OpCase("max columns", List.of(shape), -2, 2, false, in -> in.getFirst().maxColumns()));
            all.add(new OpCase("normal quantile", List.of(shape), -0.99, 0.99, false, in -> in.getFirst().normalQuantile()));
            all.add(new OpCase("greater", List.of(shape, shape), -2, 2, false, in -> in.get(0).greater(in.get(1))));
        }
    }

    private static void arithmetic(List<OpCase> all) {
        binary(all, "plus", Value::plus);
        binary(all, "minus", Value::minus);
        binary(all, "times", Value::times);
        binary(all, "over", Value::over);
        binary(all, "max", Value::max);
        binary(all, "min", Value::min);
    }

    private static void sums(List<OpCase> all) {
        unary(all, "sum rows", -2, 2, Value::sumRows);
        unary(all, "sum columns", -2, 2, Value::sumColumns);
        unary(all, "sum", -2, 2, Value::sum);
        unary(all, "mean", -2, 2, Value::mean);
        unary(all, "mean rows", -2, 2, Value::meanRows);
        unary(all, "mean columns", -2, 2, Value::meanColumns);
        for (Shape shape : List.of(new Shape(37, 1), new Shape(37, 2), new Shape(9, 4), new Shape(5, 16))) {
            all.add(smooth("sum rows", List.of(shape), in -> in.getFirst().sumRows()));
        }
    }

    private static void products(List<OpCase> all) {
        for (int[] size : new int[][] {{1, 1, 1}, {3, 5, 2}, {4, 3, 1}, {1, 6, 3}, {17, 2, 5}, {2, 19, 18}}) {
            for (boolean left : new boolean[] {false, true}) {
                for (boolean right : new boolean[] {false, true}) {
                    Shape a = new Shape(size[0], size[1]);
                    Shape b = new Shape(size[1], size[2]);
                    List<Shape> shapes = List.of(left ? a.transposed() : a, right ? b.transposed() : b);
                    all.add(new OpCase("matmul", shapes, -1, 1, true, in -> in.get(0).matmul(left, in.get(1), right)));
                }
            }
        }
    }

    private static void cuts(List<OpCase> all) {
        for (Shape wanted : SHAPES) {
            for (Shape from : List.of(wanted, new Shape(1, wanted.columns()), new Shape(wanted.rows(), 1), Shape.SCALAR)) {
                all.add(smooth("expand", List.of(from), in -> in.getFirst().graph().apply(new Expand(wanted), in.getFirst())));
            }
        }
        Shape tall = new Shape(7, 3);
        Shape wide = new Shape(3, 19);
        all.add(smooth("rows", List.of(tall), in -> in.getFirst().rows(2, 5)));
        all.add(smooth("columns", List.of(wide), in -> in.getFirst().columns(1, 18)));
        all.add(smooth("column", List.of(tall), in -> in.getFirst().column(2)));
        all.add(smooth("pad rows", List.of(tall), in -> in.getFirst().graph().apply(new PadRows(2, 11), in.getFirst())));
        all.add(smooth("pad columns", List.of(tall), in -> in.getFirst().graph().apply(new PadColumns(1, 18), in.getFirst())));
        all.add(smooth("beside", List.of(tall, new Shape(7, 16)), in -> in.get(0).beside(in.get(1))));
        all.add(smooth("above", List.of(wide, new Shape(1, 19)), in -> in.get(0).above(in.get(1))));
        all.add(smooth("gather rows", List.of(tall), in -> in.getFirst().gatherRows(indices(in.getFirst().graph(), 6, 0, 0, 3, 6))));
        all.add(smooth("scatter rows", List.of(tall), in -> in.getFirst().graph().apply(new ScatterRows(4), in.getFirst(),
                indices(in.getFirst().graph(), 3, 0, 0, 2, 3, 0, 2))));
    }

    private static void roots(List<OpCase> all) {
        for (Shape shape : SHAPES) {
            all.add(new OpCase("tanh root", List.of(shape, shape, shape), -0.9, 3, true, in -> in.get(0).tanhRoot(in.get(1), in.get(2))));
        }
    }

    private static void composites(List<OpCase> all) {
        unary(all, "log-sum-exp", -2, 2, Value::logSumExp);
        unary(all, "softmax", -2, 2, Value::softmax);
        Shape lower = new Shape(5, 3);
        Shape vectors = new Shape(5, 2);
        all.add(new OpCase("triangular times", List.of(lower, vectors), 0.3, 2, true, in -> in.get(0).triangularTimes(in.get(1))));
        all.add(new OpCase("triangular solve", List.of(lower, vectors), 0.5, 2, true, in -> in.get(0).triangularSolve(in.get(1))));
        all.add(new OpCase("triangular log determinant", List.of(lower), 0.3, 2, true, in -> in.get(0).triangularLogDeterminant()));
        all.add(smooth("gradient penalty", List.of(vectors, new Shape(2, 4), new Shape(4, 1)), OpCase::gradientPenalty));
    }

    /// (‖∂f/∂x‖ − 1)² for each row x of f = tanh(x·A)·b: a gradient within what is differentiated.
    private static Value gradientPenalty(List<Value> in) {
        Value f = in.get(0).matmul(in.get(1)).tanh().matmul(in.get(2)).sum();
        Value slope = f.graph().gradient(f, in.get(0)).getFirst();
        return slope.square().sumColumns().plus(1e-3).sqrt().minus(1).square();
    }

    private static Value indices(Graph graph, float... rows) {
        return graph.variable(graph.memory().tensor(rows.length, 1).put(rows));
    }

    private static OpCase smooth(String name, List<Shape> shapes, Function<List<Value>, Value> build) {
        return new OpCase(name, shapes, -2, 2, true, build);
    }

    private static void unary(List<OpCase> all, String name, double low, double high, UnaryOperator<Value> build) {
        for (Shape shape : SHAPES) {
            all.add(new OpCase(name, List.of(shape), low, high, true, in -> build.apply(in.getFirst())));
        }
    }

    /// With every pair of shapes that broadcast.
    private static void binary(List<OpCase> all, String name, BinaryOperator<Value> build) {
        for (Shape shape : SHAPES) {
            Shape row = new Shape(1, shape.columns());
            Shape column = new Shape(shape.rows(), 1);
            for (List<Shape> pair : List.of(List.of(shape, shape), List.of(shape, row), List.of(row, shape), List.of(shape, column),
                    List.of(column, shape), List.of(shape, Shape.SCALAR), List.of(Shape.SCALAR, shape), List.of(row, column))) {
                all.add(new OpCase(name, pair, 0.3, 2, true, in -> build.apply(in.get(0), in.get(1))));
            }
        }
    }
}
