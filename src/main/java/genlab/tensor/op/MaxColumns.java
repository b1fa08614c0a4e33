package genlab.tensor.op;

import genlab.tensor.Op;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.Arrays;
import java.util.List;

/// The largest element of each row, r×1; −3.4e38, the least float, for a row of −∞, from which that can be taken. No gradient
/// passes: it serves as a shift that cancels.
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
                float most = -Float.MAX_VALUE;
                for (int j = 0; j < columns; j++) {
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
