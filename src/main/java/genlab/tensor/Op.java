package genlab.tensor;

import java.util.List;
import java.util.Locale;

/// One operation of a graph: its shape, its numbers and its gradient, side by side. Implemented by records, so that
/// equal means same and a graph computes nothing twice.
public interface Op {

    /// As printed programs say it.
    default String name() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /// The shape of the result.
    ///
    /// @throws IllegalArgumentException naming the op and the shapes, if they do not fit
    Shape infer(List<Shape> in);

    /// What runs it: reads `in`, writes `out`.
    Runnable bind(List<Tensor> in, Tensor out);

    /// Whether smaller inputs stand for whole matrices; then their gradients come in the output's shape and are summed by the graph.
    default boolean broadcasts() {
        return false;
    }

    /// ∂L/∂in for each input, given `gradient` = ∂L/∂out, as new values of the same graph; null where there is none.
    /// A gradient that is the same along an axis may be kept as a scalar, a row or a column.
    List<Value> gradient(List<Value> in, Value out, Value gradient);

    /// Refuses shapes with a sentence that names the op.
    default IllegalArgumentException refuse(String expected, List<Shape> got) {
        return new IllegalArgumentException("Expected " + name() + " of " + expected + ", got "
                + String.join(" and ", got.stream().map(Shape::toString).toList()) + ".");
    }
}
