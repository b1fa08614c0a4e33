package genlab.tensor.op;

import genlab.tensor.Elementwise;
import genlab.tensor.Lanes;
import genlab.tensor.Value;
import java.util.List;
import jdk.incubator.vector.FloatVector;

/// y = eˣ = its own slope; see {@link Lanes#exp}.
public record Exp() implements Elementwise {

    public static FloatVector lanes(FloatVector x) {
        return Lanes.exp(x);
    }

    @Override
    public int weight() {
        return 5;
    }

    @Override
    public List<Value> gradient(List<Value> in, Value out, Value gradient) {
        return List.of(gradient.times(out));
    }
}
