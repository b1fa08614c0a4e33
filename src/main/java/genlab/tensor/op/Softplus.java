package genlab.tensor.op;

import genlab.tensor.Elementwise;
import genlab.tensor.Lanes;
import genlab.tensor.Value;
import java.util.List;
import jdk.incubator.vector.FloatVector;

/// y = log(1 + eˣ) = max(x, 0) + log(1 + e^−|x|), exact in both tails; slope σ(x).
public record Softplus() implements Elementwise {

    public static FloatVector lanes(FloatVector x) {
        return x.max(0f).add(Lanes.log1p(Lanes.exp(x.abs().neg())));
    }

    @Override
    public int weight() {
        return 10;
    }

    @Override
    public List<Value> gradient(List<Value> in, Value out, Value gradient) {
        return List.of(gradient.times(in.get(0).sigmoid()));
    }
}
