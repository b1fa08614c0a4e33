package genlab.tensor.op;

import genlab.tensor.Op;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.Arrays;
import java.util.List;

/// The largest element of each row, r×1. No gradient passes: it serves as a shift that cancels.
public record MaxColumns() implements Op {

    @Override
    public Shape infer(List<Shape> in) {
        return new Shape(in.getFirst().rows(), 1);
    }

    @Override
    public Runnable bind(List<Tensor> in, Tensor out) {
        Tensor a = in.getFirst();
        int columns = a.shape().columns();
        return () -> {
            for (int i = 0; i < out.size(); i++) {
                float most = a.get(i * columns);
                for (int j = 1; j < columns; j++) {
                    most = Math.max(most, a.get(i * columns + j));
                }
                out.set(i, most);
            }
        };
    }

    @Override
    public List<Value> gradient(List<Value> in, Value out, Value gradient) {
        return Arrays.asList((Value) null);
    }
}
