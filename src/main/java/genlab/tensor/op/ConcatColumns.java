package genlab.tensor.op;

import genlab.tensor.Op;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;

/// [A B], B to the right of A.
public record ConcatColumns() implements Op {

    @Override
    public Shape infer(List<Shape> in) {
        if (in.get(0).rows() != in.get(1).rows()) {
            throw refuse("equally many rows", in);
        }
        return new Shape(in.get(0).rows(), in.get(0).columns() + in.get(1).columns());
    }

    @Override
    public Runnable bind(List<Tensor> in, Tensor out) {
        Tensor a = in.get(0);
        Tensor b = in.get(1);
        return () -> {
            a.copyBlock(0, 0, out, 0, 0, a.shape());
            b.copyBlock(0, 0, out, 0, a.shape().columns(), b.shape());
        };
    }

    @Override
    public List<Value> gradient(List<Value> in, Value out, Value gradient) {
        int split = in.get(0).shape().columns();
        Value g = gradient.expand(out.shape());
        return List.of(g.columns(0, split), g.columns(split, out.shape().columns()));
    }
}
