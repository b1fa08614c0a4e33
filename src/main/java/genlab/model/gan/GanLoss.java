package genlab.model.gan;

import genlab.card.Member;
import genlab.tensor.Value;
import java.util.List;
import java.util.OptionalDouble;

/// What the two players of a GAN minimise, as functions of the discriminator's outputs a on real and on fake points (n×1).
public interface GanLoss extends Member {

    /// How steep the losses are at one output a of the discriminator.
    ///
    /// @param real      what ∂L_D/∂a is at a real point
    /// @param fake      what ∂L_D/∂a is at a fake
    /// @param generator what ∂L_G/∂a is at a fake
    record Slopes(double real, double fake, double generator) {
    }

    /// The discriminator's loss, 1×1.
    Value discriminator(Value real, Value fake);

    /// The generator's loss, 1×1: a mean over the fakes.
    Value generator(Value fake);

    /// The slopes of what a single point adds to the losses, in double precision.
    Slopes slopes(double output);

    /// Whether the best discriminator under this loss tells p/(p + p_G) at every point. If not it is a critic: its outputs are scores
    /// that rank points and mean no probability.
    default boolean probabilistic() {
        return true;
    }

    /// D(x), given the discriminator's output there; NaN where that is no probability.
    default double probability(double output) {
        return 1 / (1 + Math.exp(-logit(output)));
    }

    /// log D/(1 − D), given the discriminator's output; NaN where that is no probability.
    default double logit(double output) {
        return output;
    }

    /// What the discriminator's parameters are clipped to, ±this, after each of its updates; 0: they are not.
    default double clip() {
        return 0;
    }

    /// λ of the penalty λ·E(‖∇a(x̂)‖ − 1)² that belongs to the discriminator's loss, x̂ between real points and fakes; 0: none does.
    default double gradientPenalty() {
        return 0;
    }

    /// The lower bound on a divergence that a discriminator with this loss has found, penalties left out; empty if it bounds none.
    default OptionalDouble bound(double discriminatorLoss) {
        return OptionalDouble.empty();
    }

    /// The loss of the player `d` or `g` once p_G = p and the discriminator is at its best, if that fixes it.
    default OptionalDouble ideal(String player) {
        return OptionalDouble.empty();
    }

    @Override
    default List<GanLoss> family() {
        return GanLosses.ALL;
    }
}
