package genlab.tensor.op;

import genlab.tensor.Op;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;

/// The s with s + a·tanh(s + b) = t, element by element, of t, a > −1 and b: what undoes a planar flow along its direction. Found in
/// double precision by Newton's method, kept inside the shrinking interval that holds the root.
public record TanhRoot() implements Op {

    /// Halving alone takes this long to the last bit.
    private static final int MOST = 60;

    private static final double NEAR = 1e-12;

    @Override
    public Shape infer(List<Shape> in) {
        if (!in.get(0).equals(in.get(1)) || !in.get(0).equals(in.get(2))) {
            throw refuse("three equal shapes", in);
        }
        return in.getFirst();
    }

    @Override
    public Runnable bind(List<Tensor> in, Tensor out) {
        return () -> {
            for (int i = 0; i < out.size(); i++) {
                out.set(i, (float) root(in.get(0).get(i), in.get(1).get(i), in.get(2).get(i)));
            }
        };
    }

    /// NaN if one of the three is.
    static double root(double t, double a, double b) {
        double low = t - Math.abs(a);
        double high = t + Math.abs(a);
        double s = t - a * Math.tanh(t + b);
        for (int k = 0; k < MOST; k++) {
            double tanh = Math.tanh(s + b);
            double excess = s + a * tanh - t;
            if (excess > 0) {
                high = s;
            } else {
                low = s;
            }
            double next = s - excess / (1 + a * (1 - tanh * tanh));
            next = next >= low && next <= high ? next : (low + high) / 2;
            if (Math.abs(next - s) <= NEAR * (1 + Math.abs(s))) {
                return next;
            }
            s = next;
        }
        return s;
    }

    /// ds/dt = 1/f′, ds/da = −tanh/f′ and ds/db = −a(1 − tanh²)/f′, f′ = 1 + a(1 − tanh²).
    @Override
    public List<Value> gradient(List<Value> in, Value out, Value gradient) {
        Value tanh = out.plus(in.get(2)).tanh();
        Value bend = in.get(1).times(tanh.square().negate().plus(1));
        Value share = gradient.over(bend.plus(1));
        return List.of(share, share.times(tanh).negate(), share.times(bend).negate());
    }
}
