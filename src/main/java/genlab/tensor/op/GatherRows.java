package genlab.tensor.op;

import genlab.tensor.Op;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.Arrays;
import java.util.List;

/// Row k of the result is the row of A that element k of a column of whole numbers names.
public record GatherRows() implements Op {

    @Override
    public Shape infer(List<Shape> in) {
        if (in.get(1).columns() != 1) {
            throw refuse("a matrix and a column of indices", in);
        }
        return new Shape(in.get(1).rows(), in.get(0).columns());
    }

    @Override
    public Runnable bind(List<Tensor> in, Tensor out) {
        Tensor a = in.get(0);
        Tensor indices = in.get(1);
        Shape row = new Shape(1, out.shape().columns());
        return () -> {
            for (int i = 0; i < out.shape().rows(); i++) {
                a.copyBlock((int) indices.get(i), 0, out, i, 0, row);
            }
        };
    }

    @Override
    public List<Value> gradient(List<Value> in, Value out, Value gradient) {
        Value g = gradient.expand(out.shape());
        return Arrays.asList(g.graph().apply(new ScatterRows(in.get(0).shape().rows()), g, in.get(1)), null);
    }
}
