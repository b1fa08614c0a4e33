package genlab.tensor.op;

import genlab.tensor.Elementwise;
import genlab.tensor.Value;
import java.util.List;
import jdk.incubator.vector.FloatVector;

/// y = √x; slope 1/(2y).
public record Sqrt() implements Elementwise {

    public static FloatVector lanes(FloatVector x) {
        return x.sqrt();
    }

    @Override
    public List<Value> gradient(List<Value> in, Value out, Value gradient) {
        return List.of(gradient.over(out.times(2)));
    }
}
