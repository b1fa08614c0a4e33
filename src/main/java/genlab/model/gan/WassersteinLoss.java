package genlab.model.gan;

import genlab.tensor.Value;
import java.util.OptionalDouble;

/// A loss whose critic maximises E a_r − E a_f and whose generator minimises it. With slopes of at most 1 the critic's best is
/// W₁(p, p_G), by the duality of Kantorovich and Rubinstein (Arjovsky et al. 2017, eq. 2).
interface WassersteinLoss extends GanLoss {

    @Override
    default Value discriminator(Value real, Value fake) {
        return fake.mean().minus(real.mean());
    }

    @Override
    default Value generator(Value fake) {
        return fake.mean().negate();
    }

    /// W₁ = 0; scores are free to shift, so G's loss may be anything.
    @Override
    default OptionalDouble ideal(String player) {
        return player.equals("d") ? OptionalDouble.of(0) : OptionalDouble.empty();
    }

    @Override
    default Slopes slopes(double output) {
        return new Slopes(-1, 1, -1);
    }

    @Override
    default boolean probabilistic() {
        return false;
    }

    @Override
    default double logit(double output) {
        return Double.NaN;
    }

    /// E a_r − E a_f, in stage units if slopes are at most 1, else in multiples of the largest.
    @Override
    default OptionalDouble bound(double discriminatorLoss) {
        return OptionalDouble.of(-discriminatorLoss);
    }
}
