package genlab.tensor.op;

import genlab.tensor.Op;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;

/// Rows `from` (inclusive) to `to` (exclusive).
public record SliceRows(int from, int to) implements Op {

    @Override
    public String name() {
        return "rows " + from + "–" + (to - 1);
    }

    @Override
    public Shape infer(List<Shape> in) {
        if (from < 0 || to > in.getFirst().rows() || from >= to) {
            throw refuse("at least " + to + " rows for rows " + from + " to " + to, in);
        }
        return new Shape(to - from, in.getFirst().columns());
    }

    @Override
    public Runnable bind(List<Tensor> in, Tensor out) {
        return () -> in.getFirst().copyBlock(from, 0, out, 0, 0, out.shape());
    }

    @Override
    public List<Value> gradient(List<Value> in, Value out, Value gradient) {
        return List.of(out.graph().apply(new PadRows(from, in.getFirst().shape().rows()), gradient.expand(out.shape())));
    }
}
