package genlab.tensor.op;

import genlab.tensor.Elementwise;
import genlab.tensor.Lanes;
import genlab.tensor.Value;
import java.util.List;
import jdk.incubator.vector.FloatVector;

/// y = σ(x) = 1/(1 + e⁻ˣ); slope y(1 − y).
public record Sigmoid() implements Elementwise {

    public static FloatVector lanes(FloatVector x) {
        return FloatVector.broadcast(Lanes.FLOATS, 1f).div(Lanes.exp(x.neg()).add(1f));
    }

    @Override
    public int weight() {
        return 6;
    }

    @Override
    public List<Value> gradient(List<Value> in, Value out, Value gradient) {
        Value scaled = gradient.times(out);
        return List.of(scaled.minus(scaled.times(out)));
    }
}
