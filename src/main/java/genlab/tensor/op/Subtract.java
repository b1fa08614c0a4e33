package genlab.tensor.op;

import genlab.tensor.Elementwise;
import genlab.tensor.Value;
import java.util.List;
import jdk.incubator.vector.FloatVector;

/// y = a − b.
public record Subtract() implements Elementwise {

    public static FloatVector lanes(FloatVector a, FloatVector b) {
        return a.sub(b);
    }

    @Override
    public List<Value> gradient(List<Value> in, Value out, Value gradient) {
        return List.of(gradient, gradient.negate());
    }
}
