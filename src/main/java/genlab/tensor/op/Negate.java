package genlab.tensor.op;

import genlab.tensor.Elementwise;
import genlab.tensor.Value;
import java.util.List;
import jdk.incubator.vector.FloatVector;

/// y = −x.
public record Negate() implements Elementwise {

    public static FloatVector lanes(FloatVector x) {
        return x.neg();
    }

    @Override
    public List<Value> gradient(List<Value> in, Value out, Value gradient) {
        return List.of(gradient.negate());
    }
}
