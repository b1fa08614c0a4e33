package genlab.tensor.op;

import genlab.tensor.Elementwise;
import genlab.tensor.Value;
import java.util.List;
import jdk.incubator.vector.FloatVector;

/// y = a/b; ∂y/∂b = −y/b.
public record Divide() implements Elementwise {

    public static FloatVector lanes(FloatVector a, FloatVector b) {
        return a.div(b);
    }

    @Override
    public List<Value> gradient(List<Value> in, Value out, Value gradient) {
        Value byNumerator = gradient.over(in.get(1));
        return List.of(byNumerator, byNumerator.times(out).negate());
    }
}
