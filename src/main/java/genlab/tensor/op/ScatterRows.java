package genlab.tensor.op;

import genlab.tensor.Op;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.Arrays;
import java.util.List;

/// The transpose of {@link GatherRows}: row k of A is added to the row of a matrix of zeros that element k of the indices names.
public record ScatterRows(int rows) implements Op {

    @Override
    public Shape infer(List<Shape> in) {
        if (in.get(1).columns() != 1 || in.get(0).rows() != in.get(1).rows()) {
            throw refuse("a matrix and a column of as many indices", in);
        }
        return new Shape(rows, in.get(0).columns());
    }

    @Override
    public Runnable bind(List<Tensor> in, Tensor out) {
        Tensor a = in.get(0);
        Tensor indices = in.get(1);
        int columns = out.shape().columns();
        return () -> {
            out.fill(0);
            for (int i = 0; i < a.shape().rows(); i++) {
                int row = (int) indices.get(i);
                for (int j = 0; j < columns; j++) {
                    out.set(row * columns + j, out.get(row * columns + j) + a.get(i * columns + j));
                }
            }
        };
    }

    @Override
    public List<Value> gradient(List<Value> in, Value out, Value gradient) {
        return Arrays.asList(gradient.expand(out.shape()).gatherRows(in.get(1)), null);
    }
}
