package genlab.tensor.op;

import genlab.tensor.Elementwise;
import genlab.tensor.Value;
import java.util.List;
import jdk.incubator.vector.FloatVector;

/// y = |x|; slope sign(x), 0 at 0.
public record Abs() implements Elementwise {

    public static FloatVector lanes(FloatVector x) {
        return x.abs();
    }

    @Override
    public List<Value> gradient(List<Value> in, Value out, Value gradient) {
        return List.of(gradient.times(in.get(0).sign()));
    }
}
