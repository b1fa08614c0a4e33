package genlab.tensor.op;

import genlab.tensor.Op;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;

/// A single row, column or element repeated to a whole matrix.
public record Expand(Shape shape) implements Op {

    @Override
    public boolean broadcasts() {
        return true;
    }

    @Override
    public Shape infer(List<Shape> in) {
        Shape from = in.getFirst();
        boolean rows = from.rows() == shape.rows() || from.rows() == 1;
        boolean columns = from.columns() == shape.columns() || from.columns() == 1;
        if (!rows || !columns) {
            throw refuse("a shape that repeats to " + shape, in);
        }
        return shape;
    }

    @Override
    public Runnable bind(List<Tensor> in, Tensor out) {
        Tensor a = in.getFirst();
        int step = a.shape().rows() == 1 ? 0 : 1;
        Shape row = new Shape(1, shape.columns());
        boolean column = a.shape().columns() == 1;
        return () -> {
            for (int i = 0; i < shape.rows(); i++) {
                if (column) {
                    out.fillRow(i, a.get(i * step));
                } else {
                    a.copyBlock(i * step, 0, out, i, 0, row);
                }
            }
        };
    }

    @Override
    public List<Value> gradient(List<Value> in, Value out, Value gradient) {
        return List.of(gradient);
    }
}
