package genlab.tensor.op;

import genlab.tensor.Elementwise;
import genlab.tensor.Value;
import java.util.Arrays;
import java.util.List;
import jdk.incubator.vector.FloatVector;

/// y = x, but no gradient passes.
public record Detach() implements Elementwise {

    public static FloatVector lanes(FloatVector x) {
        return x;
    }

    @Override
    public List<Value> gradient(List<Value> in, Value out, Value gradient) {
        return Arrays.asList((Value) null);
    }
}
