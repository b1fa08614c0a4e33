package genlab.tensor.op;

import genlab.tensor.Elementwise;
import genlab.tensor.Lanes;
import genlab.tensor.Value;
import java.util.List;
import jdk.incubator.vector.FloatVector;

/// y = log x, natural; slope 1/x; see {@link Lanes#log}.
public record Log() implements Elementwise {

    public static FloatVector lanes(FloatVector x) {
        return Lanes.log(x);
    }

    @Override
    public int weight() {
        return 6;
    }

    @Override
    public List<Value> gradient(List<Value> in, Value out, Value gradient) {
        return List.of(gradient.over(in.get(0)));
    }
}
