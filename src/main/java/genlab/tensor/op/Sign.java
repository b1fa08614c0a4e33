package genlab.tensor.op;

import genlab.tensor.Elementwise;
import genlab.tensor.Lanes;
import genlab.tensor.Value;
import java.util.Arrays;
import java.util.List;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/// y = −1, 0 or 1, x's sign.
public record Sign() implements Elementwise {

    public static FloatVector lanes(FloatVector x) {
        FloatVector zero = FloatVector.zero(Lanes.FLOATS);
        return zero.blend(1f, x.compare(VectorOperators.GT, 0f)).blend(-1f, x.compare(VectorOperators.LT, 0f));
    }

    @Override
    public List<Value> gradient(List<Value> in, Value out, Value gradient) {
        return Arrays.asList((Value) null);
    }
}
