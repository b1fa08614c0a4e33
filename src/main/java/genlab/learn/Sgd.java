package genlab.learn;

import genlab.card.Knob;
import genlab.tensor.Lanes;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;
import jdk.incubator.vector.FloatVector;

/// Stochastic gradient descent: θ ← θ − η·g.
public record Sgd(
        @Knob(label = "Learning rate", help = "How far one update moves against the gradient.", min = 1e-9, max = 100,
                logarithmic = true, live = true) double rate) implements Optimiser {

    @Override
    public String id() {
        return "sgd";
    }

    @Override
    public String title() {
        return "Gradient descent";
    }

    @Override
    public String summary() {
        return "Plain stochastic gradient descent.";
    }

    @Override
    public int slots() {
        return 0;
    }

    @Override
    public void update(Tensor parameters, Tensor gradient, List<Tensor> slots, long count) {
        float down = (float) -rate;
        for (int i = 0; i < parameters.size(); i += Lanes.WIDTH) {
            FloatVector g = Lanes.load(gradient, i);
            FloatVector p = Lanes.load(parameters, i);
            Lanes.store(g.mul(down).add(p), parameters, i);
        }
    }

    @Override
    public double[] factors(long count) {
        return new double[] {-rate};
    }

    @Override
    public Moved moved(Value parameters, Value gradient, List<Value> slots, List<Value> factors) {
        return new Moved(parameters.plus(gradient.times(factors.getFirst())), slots);
    }
}
