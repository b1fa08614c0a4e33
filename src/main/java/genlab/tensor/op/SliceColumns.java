package genlab.tensor.op;

import genlab.tensor.Op;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;

/// Columns `from` (inclusive) to `to` (exclusive).
public record SliceColumns(int from, int to) implements Op {

    public SliceColumns {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException(
                    "Expected columns that begin at 0 or later and end after that, got " + from + " to " + to + ".");
        }
    }

    @Override
    public String name() {
        return "columns " + from + "–" + (to - 1);
    }

    @Override
    public Shape infer(List<Shape> in) {
        if (to > in.getFirst().columns()) {
            throw refuse("at least " + to + " columns", in);
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
