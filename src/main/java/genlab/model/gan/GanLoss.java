package genlab.model.gan;

import genlab.card.Member;
import genlab.tensor.Value;
import java.util.List;

/// What the two players of a GAN minimise, as functions of the discriminator's logits a on real and on fake points (n×1).
public interface GanLoss extends Member {

    /// The discriminator's loss, 1×1.
    Value discriminator(Value real, Value fake);

    /// The generator's loss, 1×1: a mean over the fakes.
    Value generator(Value fake);

    /// D(x), given the discriminator's output there.
    default double probability(double output) {
        return 1 / (1 + Math.exp(-output));
    }

    /// log D/(1 − D), given the discriminator's output; NaN where that is no probability.
    default double logit(double output) {
        return output;
    }

    @Override
    default List<GanLoss> family() {
        return GanLosses.ALL;
    }
}
