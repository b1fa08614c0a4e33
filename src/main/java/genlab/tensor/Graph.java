package genlab.tensor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A program being written: values and how each follows from others, each only once (equal ops on equal inputs are the same
/// value). Gradients are values of the same graph, so they can be differentiated again.
public final class Graph {

    private record Key(Op op, List<Integer> inputs) {
    }

    private final Memory memory;
    private final List<Value> values = new ArrayList<>();
    private final Map<Key, Value> known = new HashMap<>();
    private final Map<Double, Value> constants = new HashMap<>();

    /// @param memory where programs of this graph keep what they compute
    public Graph(Memory memory) {
        this.memory = memory;
    }

    Memory memory() {
        return memory;
    }

    /// A value read from this tensor whenever a program runs. Each call is a new value: two variables on one tensor may be
    /// read at different times.
    public Value variable(Tensor tensor) {
        return add(null, List.of(), tensor.shape(), tensor);
    }

    public Value constant(double constant) {
        return constants.computeIfAbsent(constant, c -> {
            Tensor tensor = memory.tensor(Shape.SCALAR);
            tensor.set(0, c.floatValue());
            return variable(tensor);
        });
    }

    /// A matrix that never changes, row by row.
    public Value constant(Shape shape, float... values) {
        return variable(memory.tensor(shape).put(values));
    }

    boolean isOne(Value value) {
        return value == constants.get(1.0);
    }

    /// @throws IllegalArgumentException naming the op and the shapes, if they do not fit
    public Value apply(Op op, Value... inputs) {
        List<Value> in = List.of(inputs);
        for (Value value : in) {
            if (value.graph() != this) {
                throw new IllegalArgumentException("Expected inputs of " + op.name() + " from one graph, got another graph's.");
            }
        }
        Shape shape = op.infer(in.stream().map(Value::shape).toList());
        return known.computeIfAbsent(new Key(op, in.stream().map(Value::number).toList()), key -> add(op, in, shape, null));
    }

    private Value add(Op op, List<Value> inputs, Shape shape, Tensor tensor) {
        Value value = new Value(this, values.size(), op, inputs, shape, tensor);
        values.add(value);
        return value;
    }

    /// ∂of/∂w for each `w` of `with`, by reverse accumulation; zeros where `of` does not depend on `w`.
    ///
    /// @param of a scalar (1×1)
    public List<Value> gradient(Value of, List<Value> with) {
        if (!of.shape().equals(Shape.SCALAR)) {
            throw new IllegalArgumentException("Expected the gradient of a scalar, got " + of.shape() + "; sum it first.");
        }
        if (with.stream().anyMatch(value -> value.graph() != of.graph())) {
            throw new IllegalArgumentException("Expected values of one graph to differentiate, got another graph's.");
        }
        boolean[] matters = reaching(of, with);
        Map<Value, Value> gradients = new LinkedHashMap<>();
        gradients.put(of, constant(1));
        for (int i = of.number(); i >= 0; i--) {
            Value value = values.get(i);
            Value gradient = gradients.get(value);
            if (gradient == null || value.op() == null || !matters[i]) {
                continue;
            }
            List<Value> parts = value.op().gradient(value.inputs(), value, gradient);
            for (int k = 0; k < parts.size(); k++) {
                Value input = value.inputs().get(k);
                if (parts.get(k) != null && matters[input.number()]) {
                    Value part = value.op().broadcasts() ? fit(parts.get(k), value.shape(), input.shape()) : parts.get(k);
                    gradients.merge(input, part, Value::plus);
                }
            }
        }
        List<Value> found = new ArrayList<>();
        for (Value w : with) {
            Value gradient = gradients.get(w);
            found.add(gradient == null ? constant(0).expand(w.shape()) : gradient.expand(w.shape()));
        }
        return found;
    }

    public List<Value> gradient(Value of, Value... with) {
        return gradient(of, List.of(with));
    }

    /// Which values up to `of` depend on one of `with`: gradients flow only through these.
    private boolean[] reaching(Value of, List<Value> with) {
        boolean[] matters = new boolean[of.number() + 1];
        for (int i = 0; i <= of.number(); i++) {
            Value value = values.get(i);
            matters[i] = with.contains(value) || value.inputs().stream().anyMatch(input -> matters[input.number()]);
        }
        return matters;
    }

    /// A gradient in the output's shape, summed over the axes along which the input was repeated. A gradient is kept as a
    /// scalar, row or column while it is the same along an axis, so its sum there is a multiple.
    private static Value fit(Value gradient, Shape out, Shape in) {
        Value fitted = gradient;
        if (in.rows() < out.rows()) {
            fitted = fitted.shape().rows() == 1 ? fitted.times(out.rows()) : fitted.sumRows();
        }
        if (in.columns() < out.columns()) {
            fitted = fitted.shape().columns() == 1 ? fitted.times(out.columns()) : fitted.sumColumns();
        }
        return fitted;
    }

    /// A program that computes `targets`, all at once.
    public Program compile(List<Value> targets) {
        return Program.of(this, List.of(targets.stream().map(Program.Target::new).toList()));
    }

    public Program compile(Value... targets) {
        return compile(List.of(targets));
    }
}
