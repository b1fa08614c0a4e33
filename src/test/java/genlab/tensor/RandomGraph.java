package genlab.tensor;

import genlab.noise.Stream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A graph of random ops on matrices of a few sizes, whose values stay of size 1.
final class RandomGraph {

    private static final List<Shape> SHAPES = List.of(new Shape(7, 5), new Shape(1, 5), new Shape(7, 1), Shape.SCALAR, new Shape(5, 7));

    private final List<Value> values = new ArrayList<>();
    private final List<Value> variables = new ArrayList<>();
    private final Stream stream;
    private long draws;

    RandomGraph(Graph graph, Stream stream, int ops) {
        this.stream = stream;
        for (Shape shape : SHAPES) {
            Tensor tensor = graph.memory().tensor(shape);
            for (int i = 0; i < shape.size(); i++) {
                tensor.set(i, (float) (2 * stream.uniform(draws++) - 1));
            }
            variables.add(graph.variable(tensor));
        }
        values.addAll(variables);
        for (int k = 0; k < ops; k++) {
            values.add(next());
        }
    }

    List<Value> values() {
        return values;
    }

    List<Value> variables() {
        return variables;
    }

    int below(int bound) {
        return stream.below(draws++, bound);
    }

    /// Prefers late values, so that chains grow long.
    Value pick() {
        return values.get(Math.max(below(values.size()), below(values.size())));
    }

    private Value next() {
        Value a = pick();
        Value b = pick();
        return switch (below(16)) {
            case 0 -> a.tanh();
            case 1 -> a.sigmoid();
            case 2 -> a.softplus().times(0.5);
            case 3 -> a.negate();
            case 4 -> a.leakyRelu(0.2);
            case 5 -> a.exp().times(0.1).sigmoid();
            case 6 -> a.transpose();
            case 7 -> a.meanRows();
            case 8 -> a.meanColumns();
            case 9 -> a.matmul(true, a, false).times(1.0 / a.shape().rows()).tanh();
            case 10 -> a.shape().columns() == b.shape().rows() ? a.matmul(b).tanh() : a.softmax();
            case 11 -> a.beside(a).columns(a.shape().columns() - 1, 2 * a.shape().columns() - 1);
            case 12 -> a.above(a).rows(1, a.shape().rows() + 1);
            case 13 -> fit(a, b) ? a.plus(b).times(0.5) : a.logSumExp().tanh();
            case 14 -> fit(a, b) ? a.times(b) : a.reshape(a.shape().columns(), a.shape().rows());
            default -> fit(a, b) ? a.max(b).minus(a) : a.square();
        };
    }

    private static boolean fit(Value a, Value b) {
        return fit(a.shape().rows(), b.shape().rows()) && fit(a.shape().columns(), b.shape().columns());
    }

    private static boolean fit(int a, int b) {
        return a == b || a == 1 || b == 1;
    }

    /// What each value is when every op runs alone, in a program of its own on fresh memory: same kernels, nothing fused, no
    /// buffer used twice.
    static final class OpByOp {

        private final Map<Value, float[]> known = new HashMap<>();

        float[] floats(Value value) {
            float[] found = known.get(value);
            if (found == null) {
                found = value.op() == null ? value.tensor().toArray() : compute(value);
                known.put(value, found);
            }
            return found;
        }

        private float[] compute(Value value) {
            try (Memory memory = new Memory()) {
                Graph graph = new Graph(memory);
                Value[] inputs = value.inputs().stream().map(input -> graph.variable(memory.tensor(input.shape()).put(floats(input))))
                        .toArray(Value[]::new);
                Value alone = graph.apply(value.op(), inputs);
                Program program = graph.compile(alone);
                program.run();
                return program.get(alone).toArray();
            }
        }
    }
}
