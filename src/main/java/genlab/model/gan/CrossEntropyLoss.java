package genlab.model.gan;

import genlab.tensor.Value;
import java.util.OptionalDouble;

/// A loss whose discriminator maximises V = E log σ(a_r) + E log σ(−a_f), its output being the logit a (Goodfellow et al. 2014, eq. 1).
interface CrossEntropyLoss extends LabelledLoss {

    /// −t·E log σ(a_r) − (1 − t)·E log σ(−a_r) − E log σ(−a_f), t the real points' label.
    @Override
    default Value discriminator(Value real, Value fake, double label) {
        Value certain = real.negate().softplus().mean();
        Value reals = label == 1 ? certain : certain.times(label).plus(real.softplus().mean().times(1 - label));
        return reals.plus(fake.softplus().mean());
    }

    /// σ(a).
    static double sigmoid(double a) {
        return 1 / (1 + Math.exp(-a));
    }

    /// ∂L_G/∂a at a fake.
    double generatorSlope(double output);

    /// −2·log ½.
    @Override
    default OptionalDouble ideal(String player) {
        return player.equals("d") ? OptionalDouble.of(2 * Math.log(2)) : generatorIdeal();
    }

    /// L_G where D = ½ everywhere.
    OptionalDouble generatorIdeal();

    @Override
    default Slopes slopes(double output) {
        return new Slopes(-sigmoid(-output), sigmoid(output), generatorSlope(output));
    }
}
