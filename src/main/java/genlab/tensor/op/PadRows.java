package genlab.tensor.op;

import genlab.tensor.Op;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;

/// The matrix as rows `before` … of one of `rows` rows that is zero elsewhere.
public record PadRows(int before, int rows) implements Op {

    @Override
    public Shape infer(List<Shape> in) {
        if (before < 0 || before + in.getFirst().rows() > rows) {
            throw refuse("at most " + (rows - before) + " rows", in);
        }
        return new Shape(rows, in.getFirst().columns());
    }

    @Override
    public Runnable bind(List<Tensor> in, Tensor out) {
        return () -> {
            out.fill(0);
            in.getFirst().copyBlock(0, 0, out, before, 0, in.getFirst().shape());
        };
    }

    @Override
    public List<Value> gradient(List<Value> in, Value out, Value gradient) {
        return List.of(gradient.expand(out.shape()).rows(before, before + in.getFirst().shape().rows()));
    }
}
