package genlab.model.gan;

import genlab.tensor.Value;
import java.util.OptionalDouble;

/// D minimises E max(0, 1 − a_r) + E max(0, 1 + a_f), G minimises −E a_f (Lim and Ye 2017, “Geometric GAN”). The best
/// critic is the sign of p − p_G: a verdict without a probability.
public record Hinge() implements GanLoss {

    @Override
    public String id() {
        return "hinge";
    }

    @Override
    public String title() {
        return "Hinge";
    }

    @Override
    public String summary() {
        return "The critic wants scores of at least 1 for real and at most −1 for fake, and cares no further.";
    }

    @Override
    public Value discriminator(Value real, Value fake) {
        return real.negate().plus(1).relu().mean().plus(fake.plus(1).relu().mean());
    }

    @Override
    public Value generator(Value fake) {
        return fake.mean().negate();
    }

    /// Any constant score from −1 to 1 is best, so only D's loss is fixed.
    @Override
    public OptionalDouble ideal(String player) {
        return player.equals("d") ? OptionalDouble.of(2) : OptionalDouble.empty();
    }

    @Override
    public Slopes slopes(double output) {
        return new Slopes(output < 1 ? -1 : 0, output > -1 ? 1 : 0, -1);
    }

    @Override
    public boolean probabilistic() {
        return false;
    }

    @Override
    public double logit(double output) {
        return Double.NaN;
    }
}
