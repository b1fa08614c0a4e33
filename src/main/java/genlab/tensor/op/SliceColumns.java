package genlab.tensor.op;

import genlab.tensor.Op;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;

/// Columns `from` (inclusive) to `to` (exclusive).
public record SliceColumns(int from, int to) implements Op {

    @Override
    public String name() {
        return "columns " + from + "–" + (to - 1);
    }

    @Override
    public Shape infer(List<Shape> in) {
        if (from < 0 || to > in.getFirst().columns() || from >= to) {
            throw refuse("at least " + to + " columns for columns " + from + " to " + to, in);
        }
        return new Shape(in.getFirst().rows(), to - from);
    }

    @Override
    public Runnable bind(List<Tensor> in, Tensor out) {
        return () -> in.getFirst().copyBlock(0, from, out, 0, 0, out.shape());
    }

    @Override
    public List<Value> gradient(List<Value> in, Value out, Value gradient) {
        return List.of(out.graph().apply(new PadColumns(from, in.getFirst().shape().columns()), gradient.expand(out.shape())));
    }
}
