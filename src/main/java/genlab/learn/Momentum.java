package genlab.learn;

import genlab.card.Knob;
import genlab.tensor.Lanes;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;
import jdk.incubator.vector.FloatVector;

/// Gradient descent with momentum (Polyak 1964): v ← μ·v + g, θ ← θ − η·v.
public record Momentum(
        @Knob(label = "Learning rate", help = "How far one update moves along the velocity.", min = 1e-9, max = 100,
                logarithmic = true, live = true) double rate,
        @Knob(label = "Momentum", help = "The share of the velocity that an update keeps.", min = 0, max = 0.9999,
                live = true) double momentum) implements Optimiser {

    @Override
    public String id() {
        return "momentum";
    }

    @Override
    public String title() {
        return "Momentum";
    }

    @Override
    public String summary() {
        return "Gradient descent that keeps some of its velocity.";
    }

    @Override
    public int slots() {
        return 1;
    }

    @Override
    public void update(Tensor parameters, Tensor gradient, List<Tensor> slots, long count) {
        float keep = (float) momentum;
        float down = (float) -rate;
        Tensor velocity = slots.getFirst();
        for (int i = 0; i < parameters.size(); i += Lanes.WIDTH) {
            FloatVector v = Lanes.load(velocity, i).mul(keep).add(Lanes.load(gradient, i));
            Lanes.store(v, velocity, i);
            Lanes.store(v.mul(down).add(Lanes.load(parameters, i)), parameters, i);
        }
    }

    @Override
    public double[] factors(long count) {
        return new double[] {momentum, -rate};
    }

    @Override
    public Moved moved(Value parameters, Value gradient, List<Value> slots, List<Value> factors) {
        Value velocity = slots.getFirst().times(factors.get(0)).plus(gradient);
        return new Moved(parameters.plus(velocity.times(factors.get(1))), List.of(velocity));
    }
}
