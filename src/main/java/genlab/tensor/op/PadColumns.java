package genlab.tensor.op;

import genlab.tensor.Op;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;

/// The matrix as columns `before` … of one of `columns` columns that is zero elsewhere.
public record PadColumns(int before, int columns) implements Op {

    @Override
    public Shape infer(List<Shape> in) {
        if (before < 0 || before + in.getFirst().columns() > columns) {
            throw refuse("at most " + (columns - before) + " columns", in);
        }
        return new Shape(in.getFirst().rows(), columns);
    }

    @Override
    public Runnable bind(List<Tensor> in, Tensor out) {
        return () -> {
            out.fill(0);
            in.getFirst().copyBlock(0, 0, out, 0, before, in.getFirst().shape());
        };
    }

    @Override
    public List<Value> gradient(List<Value> in, Value out, Value gradient) {
        return List.of(gradient.expand(out.shape()).columns(before, before + in.getFirst().shape().columns()));
    }
}
