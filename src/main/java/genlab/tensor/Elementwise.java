package genlab.tensor;

import java.util.List;

/// An op whose every output element depends on the input elements at the same place. Rows (1×c) and scalars (1×1) stand
/// for a whole matrix; columns are expanded beforehand ({@link Value}).
///
/// Each implementing class has a static method `lanes`, FloatVectors in, FloatVector out: the graph's chains of such ops
/// are fused into one pass over memory ({@link Fusion}), which calls it by that name.
public interface Elementwise extends Op {

    @Override
    default Shape infer(List<Shape> in) {
        Shape out = in.getFirst();
        for (Shape shape : in) {
            out = new Shape(Math.max(out.rows(), shape.rows()), Math.max(out.columns(), shape.columns()));
        }
        for (Shape shape : in) {
            boolean row = shape.rows() == 1 && shape.columns() == out.columns();
            if (!shape.equals(out) && !row && !shape.equals(Shape.SCALAR)) {
                throw refuse("equal shapes, a row of as many columns, a column of as many rows, or a scalar", in);
            }
        }
        return out;
    }

    @Override
    default boolean broadcasts() {
        return true;
    }

    /// How much code `lanes` is, an addition being 1: fused passes are kept small enough for the JVM to inline whole.
    default int weight() {
        return 1;
    }

    /// Elementwise ops are run in fused passes only.
    @Override
    default Runnable bind(List<Tensor> in, Tensor out) {
        throw new UnsupportedOperationException(name() + " is run by a fused pass.");
    }
}
