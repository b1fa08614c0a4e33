package genlab.tensor.op;

import genlab.tensor.Elementwise;
import genlab.tensor.Value;
import java.util.List;
import jdk.incubator.vector.FloatVector;

/// y = a·b, element by element.
public record Multiply() implements Elementwise {

    public static FloatVector lanes(FloatVector a, FloatVector b) {
        return a.mul(b);
    }

    @Override
    public List<Value> gradient(List<Value> in, Value out, Value gradient) {
        return List.of(gradient.times(in.get(1)), gradient.times(in.get(0)));
    }
}
