package genlab.tensor.op;

import genlab.tensor.Elementwise;
import genlab.tensor.Lanes;
import genlab.tensor.Value;
import java.util.Arrays;
import java.util.List;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/// y = 1 where a > b, else 0: a step, flat everywhere.
public record Greater() implements Elementwise {

    public static FloatVector lanes(FloatVector a, FloatVector b) {
        return FloatVector.zero(Lanes.FLOATS).blend(1f, a.compare(VectorOperators.GT, b));
    }

    @Override
    public List<Value> gradient(List<Value> in, Value out, Value gradient) {
        return Arrays.asList(null, null);
    }
}
