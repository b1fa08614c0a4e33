package genlab.tensor.op;

import genlab.tensor.Elementwise;
import genlab.tensor.Value;
import java.util.List;
import jdk.incubator.vector.FloatVector;

/// y = max(a, b); a tie counts as b's, so that relu(0) has slope 0. NaN in, NaN out.
public record Maximum() implements Elementwise {

    public static FloatVector lanes(FloatVector a, FloatVector b) {
        return a.max(b);
    }

    @Override
    public List<Value> gradient(List<Value> in, Value out, Value gradient) {
        Value first = in.get(0).greater(in.get(1));
        return List.of(gradient.times(first), gradient.minus(gradient.times(first)));
    }
}
