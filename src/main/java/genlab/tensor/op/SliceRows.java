package genlab.tensor.op;

import genlab.tensor.Op;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;

/// Rows `from` (inclusive) to `to` (exclusive).
public record SliceRows(int from, int to) implements Op {

    public SliceRows {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException(
                    "Expected rows that begin at 0 or later and end after that, got " + from + " to " + to + ".");
        }
    }

    @Override
    public String name() {
        return "rows " + from + "–" + (to - 1);
    }

    @Override
    public Shape infer(List<Shape> in) {
        if (to > in.getFirst().rows()) {
            throw refuse("at least " + to + " rows", in);
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
