package genlab.learn;

import genlab.card.Knob;
import genlab.tensor.Lanes;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;
import jdk.incubator.vector.FloatVector;

/// Adam (Kingma and Ba 2015, algorithm 1): m ← β₁m + (1 − β₁)g, s ← β₂s + (1 − β₂)g², θ ← θ − η·m̂/(√ŝ + ε) with
/// m̂ = m/(1 − β₁ᵗ), ŝ = s/(1 − β₂ᵗ), ε = 1e-8.
public record Adam(
        @Knob(label = "Learning rate", help = "About how far one update moves each parameter.", min = 1e-9, max = 100,
                logarithmic = true, live = true) double rate,
        @Knob(label = "β₁", help = "The share of the mean gradient that an update keeps; low values calm adversarial games.", min = 0,
                max = 0.9999, live = true) double beta1,
        @Knob(label = "β₂", help = "The share of the mean squared gradient that an update keeps.", min = 0, max = 0.99999,
                live = true) double beta2) implements Optimiser {

    private static final float EPSILON = 1e-8f;

    /// √ has no slope at 0, where a parameter without gradient has its mean square; under the root this much gives it one, and is
    /// lost beside ε outside it.
    static final double NOTHING = 1e-30;

    @Override
    public String id() {
        return "adam";
    }

    @Override
    public String title() {
        return "Adam";
    }

    @Override
    public String summary() {
        return "Momentum with each parameter's step divided by its gradient's root mean square.";
    }

    @Override
    public int slots() {
        return 2;
    }

    @Override
    public void update(Tensor parameters, Tensor gradient, List<Tensor> slots, long count) {
        float keepMean = (float) beta1;
        float takeMean = (float) (1 - beta1);
        float keepSquare = (float) beta2;
        float takeSquare = (float) (1 - beta2);
        float down = (float) (-rate / (1 - Math.pow(beta1, count + 1)));
        float unbias = (float) (1 / Math.sqrt(1 - Math.pow(beta2, count + 1)));
        Tensor mean = slots.get(0);
        Tensor square = slots.get(1);
        for (int i = 0; i < parameters.size(); i += Lanes.WIDTH) {
            FloatVector g = Lanes.load(gradient, i);
            FloatVector m = Lanes.load(mean, i).mul(keepMean).add(g.mul(takeMean));
            FloatVector s = Lanes.load(square, i).mul(keepSquare).add(g.mul(g).mul(takeSquare));
            Lanes.store(m, mean, i);
            Lanes.store(s, square, i);
            FloatVector step = m.mul(down).div(s.sqrt().mul(unbias).add(EPSILON));
            Lanes.store(step.add(Lanes.load(parameters, i)), parameters, i);
        }
    }

    @Override
    public double[] factors(long count) {
        return new double[] {beta1, 1 - beta1, beta2, 1 - beta2, -rate / (1 - Math.pow(beta1, count + 1)),
            1 / Math.sqrt(1 - Math.pow(beta2, count + 1))};
    }

    @Override
    public Moved moved(Value parameters, Value gradient, List<Value> slots, List<Value> factors) {
        Value mean = slots.get(0).times(factors.get(0)).plus(gradient.times(factors.get(1)));
        Value square = slots.get(1).times(factors.get(2)).plus(gradient.square().times(factors.get(3)));
        Value root = square.plus(NOTHING).sqrt().times(factors.get(5));
        return new Moved(parameters.plus(mean.times(factors.get(4)).over(root.plus(EPSILON))), List.of(mean, square));
    }
}
