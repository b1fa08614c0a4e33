package genlab.tensor.op;

import genlab.tensor.Op;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;

/// A with B below it.
public record ConcatRows() implements Op {

    @Override
    public Shape infer(List<Shape> in) {
        if (in.get(0).columns() != in.get(1).columns()) {
            throw refuse("equally many columns", in);
        }
        return new Shape(in.get(0).rows() + in.get(1).rows(), in.get(0).columns());
    }

    @Override
    public Runnable bind(List<Tensor> in, Tensor out) {
        Tensor a = in.get(0);
        Tensor b = in.get(1);
        return () -> {
            a.copyBlock(0, 0, out, 0, 0, a.shape());
            b.copyBlock(0, 0, out, a.shape().rows(), 0, b.shape());
        };
    }

    @Override
    public List<Value> gradient(List<Value> in, Value out, Value gradient) {
        int split = in.get(0).shape().rows();
        Value g = gradient.expand(out.shape());
        return List.of(g.rows(0, split), g.rows(split, out.shape().rows()));
    }
}
