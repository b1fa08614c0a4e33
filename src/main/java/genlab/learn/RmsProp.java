package genlab.learn;

import genlab.card.Knob;
import genlab.tensor.Lanes;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;
import jdk.incubator.vector.FloatVector;

/// RMSProp (Tieleman and Hinton 2012): s ← ρ·s + (1 − ρ)·g², θ ← θ − η·g/(√s + ε), ε = 1e-8.
public record RmsProp(
        @Knob(label = "Learning rate", help = "How far one update moves a parameter of steady gradient.", min = 1e-9, max = 100,
                logarithmic = true, live = true) double rate,
        @Knob(label = "Decay", help = "The share of the mean square that an update keeps.", min = 0, max = 0.99999,
                live = true) double decay) implements Optimiser {

    private static final float EPSILON = 1e-8f;

    @Override
    public String id() {
        return "rmsprop";
    }

    @Override
    public String title() {
        return "RMSProp";
    }

    @Override
    public String summary() {
        return "Gradient descent with each parameter's step divided by its gradient's root mean square.";
    }

    @Override
    public int slots() {
        return 1;
    }

    @Override
    public void update(Tensor parameters, Tensor gradient, List<Tensor> slots, long count) {
        float keep = (float) decay;
        float take = (float) (1 - decay);
        float down = (float) -rate;
        Tensor square = slots.getFirst();
        for (int i = 0; i < parameters.size(); i += Lanes.WIDTH) {
            FloatVector g = Lanes.load(gradient, i);
            FloatVector s = Lanes.load(square, i).mul(keep).add(g.mul(g).mul(take));
            Lanes.store(s, square, i);
            FloatVector step = g.mul(down).div(s.sqrt().add(EPSILON));
            Lanes.store(step.add(Lanes.load(parameters, i)), parameters, i);
        }
    }

    @Override
    public double[] factors(long count) {
        return new double[] {decay, 1 - decay, -rate};
    }

    @Override
    public Moved moved(Value parameters, Value gradient, List<Value> slots, List<Value> factors) {
        Value square = slots.getFirst().times(factors.get(0)).plus(gradient.square().times(factors.get(1)));
        Value root = square.plus(Adam.NOTHING).sqrt();
        return new Moved(parameters.plus(gradient.times(factors.get(2)).over(root.plus(EPSILON))), List.of(square));
    }
}
