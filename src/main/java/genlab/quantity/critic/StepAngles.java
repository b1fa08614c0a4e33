package genlab.quantity.critic;

import genlab.math.Points;
import genlab.model.Critic;
import genlab.model.Sampler;
import genlab.quantity.Measured;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Set;
import java.util.stream.IntStream;

/// How far what the coming step does to the first `count` shown samples agrees with where the generator's loss alone would push them: the
/// mean over samples of cos ∠(next step, −∂L_G/∂x). 1: the generator follows every arrow; below 0 it moves samples against them, since all
/// share its parameters.
public record StepAngles(int count) implements Quantity<Measured> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Critic.class, Sampler.class);
    }

    /// A training step there and back for one number.
    @Override
    public Cost cost() {
        return Cost.HEAVY;
    }

    @Override
    public Measured read(Readings at) {
        Points way = at.read(new NextStep(count)).by();
        Points wanted = at.read(new Descent(count)).by();
        return Measured.seen(IntStream.range(0, count).mapToDouble(i -> cosine(way.x(i), way.y(i), wanted.x(i), wanted.y(i)))
                .filter(Double::isFinite).average().orElse(Double.NaN));
    }

    private static double cosine(double ax, double ay, double bx, double by) {
        return (ax * bx + ay * by) / (Math.hypot(ax, ay) * Math.hypot(bx, by));
    }
}
