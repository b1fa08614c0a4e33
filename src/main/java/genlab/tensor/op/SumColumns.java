package genlab.tensor.op;

import genlab.tensor.Op;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;

/// The sum over columns, r×1; its gradient is the same in every column.
public record SumColumns() implements Op {

    @Override
    public Shape infer(List<Shape> in) {
        return new Shape(in.getFirst().rows(), 1);
    }

    @Override
    public Runnable bind(List<Tensor> in, Tensor out) {
        return in.getFirst().sumColumns(out);
    }

    @Override
    public List<Value> gradient(List<Value> in, Value out, Value gradient) {
        return List.of(gradient);
    }
}
