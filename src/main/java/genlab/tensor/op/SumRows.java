package genlab.tensor.op;

import genlab.tensor.Op;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;

/// The sum over rows, 1×c; its gradient is the same in every row.
public record SumRows() implements Op {

    @Override
    public Shape infer(List<Shape> in) {
        return new Shape(1, in.getFirst().columns());
    }

    @Override
    public Runnable bind(List<Tensor> in, Tensor out) {
        return in.getFirst().sumRows(out);
    }

    @Override
    public List<Value> gradient(List<Value> in, Value out, Value gradient) {
        return List.of(gradient);
    }
}
