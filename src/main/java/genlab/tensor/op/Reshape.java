package genlab.tensor.op;

import genlab.tensor.Op;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;

/// The same numbers, row by row, in another shape.
public record Reshape(Shape shape) implements Op {

    @Override
    public Shape infer(List<Shape> in) {
        if (in.getFirst().size() != shape.size()) {
            throw refuse("as many elements as " + shape + " has", in);
        }
        return shape;
    }

    @Override
    public Runnable bind(List<Tensor> in, Tensor out) {
        return () -> out.put(in.getFirst());
    }

    @Override
    public List<Value> gradient(List<Value> in, Value out, Value gradient) {
        Shape from = in.getFirst().shape();
        return List.of(gradient.expand(out.shape()).reshape(from.rows(), from.columns()));
    }
}
