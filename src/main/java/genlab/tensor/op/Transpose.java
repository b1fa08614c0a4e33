package genlab.tensor.op;

import genlab.tensor.Op;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;

/// Aᵀ.
public record Transpose() implements Op {

    @Override
    public Shape infer(List<Shape> in) {
        return in.getFirst().transposed();
    }

    @Override
    public Runnable bind(List<Tensor> in, Tensor out) {
        return in.getFirst().transpose(out);
    }

    @Override
    public List<Value> gradient(List<Value> in, Value out, Value gradient) {
        return List.of(gradient.expand(out.shape()).transpose());
    }
}
