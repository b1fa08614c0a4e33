package genlab.tensor.op;

import genlab.tensor.Elementwise;
import genlab.tensor.Lanes;
import genlab.tensor.Value;
import java.util.Arrays;
import java.util.List;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/// y = √2·erf⁻¹(x) for −1 < x < 1: turns a uniform on (−1, 1) into a standard normal. No gradient passes: it makes noise.
///
/// Giles, “Approximating the erfinv function”, GPU Computing Gems 2 (2010): two polynomials in w = −log(1 − x²), the second in √w
/// for the tails; relative error 2e-6.
public record NormalQuantile() implements Elementwise {

    private static final float SQRT_2 = 1.41421356f;

    public static FloatVector lanes(FloatVector x) {
        FloatVector one = FloatVector.broadcast(Lanes.FLOATS, 1f);
        FloatVector w = Lanes.log(one.sub(x).mul(one.add(x))).neg();
        FloatVector c = w.sub(2.5f);
        FloatVector middle = c.mul(2.81022636e-08f).add(3.43273939e-07f);
        middle = Lanes.step(middle, c, -3.5233877e-06f);
        middle = Lanes.step(middle, c, -4.39150654e-06f);
        middle = Lanes.step(middle, c, 0.00021858087f);
        middle = Lanes.step(middle, c, -0.00125372503f);
        middle = Lanes.step(middle, c, -0.00417768164f);
        middle = Lanes.step(middle, c, 0.246640727f);
        middle = Lanes.step(middle, c, 1.50140941f);
        FloatVector t = w.sqrt().sub(3f);
        FloatVector tail = t.mul(-0.000200214257f).add(0.000100950558f);
        tail = Lanes.step(tail, t, 0.00134934322f);
        tail = Lanes.step(tail, t, -0.00367342844f);
        tail = Lanes.step(tail, t, 0.00573950773f);
        tail = Lanes.step(tail, t, -0.0076224613f);
        tail = Lanes.step(tail, t, 0.00943887047f);
        tail = Lanes.step(tail, t, 1.00167406f);
        tail = Lanes.step(tail, t, 2.83297682f);
        return middle.blend(tail, w.compare(VectorOperators.GE, 5f)).mul(x).mul(SQRT_2);
    }

    @Override
    public int weight() {
        return 12;
    }

    @Override
    public List<Value> gradient(List<Value> in, Value out, Value gradient) {
        return Arrays.asList((Value) null);
    }
}
