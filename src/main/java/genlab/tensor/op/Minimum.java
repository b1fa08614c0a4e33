package genlab.tensor.op;

import genlab.tensor.Elementwise;
import genlab.tensor.Value;
import java.util.List;
import jdk.incubator.vector.FloatVector;

/// y = min(a, b); a tie counts as b's. NaN in, NaN out.
public record Minimum() implements Elementwise {

    public static FloatVector lanes(FloatVector a, FloatVector b) {
        return a.min(b);
    }

    @Override
    public List<Value> gradient(List<Value> in, Value out, Value gradient) {
        Value first = in.get(1).greater(in.get(0));
        return List.of(gradient.times(first), gradient.minus(gradient.times(first)));
    }
}
