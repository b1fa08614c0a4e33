package genlab.model.gan;

import genlab.tensor.Value;
import java.util.OptionalDouble;

/// D as in minimax; G minimises −E exp(a_f). Against the best discriminator exp(a) = p/p_G, and the gradient along the samples' paths is
/// that of KL(p‖p_G) (Goodfellow 2014, “On distinguishability criteria”, section 4; Nowozin et al. 2016).
public record MaximumLikelihood() implements CrossEntropyLoss {

    @Override
    public String id() {
        return "max-likelihood";
    }

    @Override
    public String title() {
        return "Maximum likelihood";
    }

    @Override
    public String summary() {
        return "Against the best discriminator the generator climbs the likelihood; its few best fakes outweigh all others.";
    }

    @Override
    public Value generator(Value fake) {
        return fake.exp().mean().negate();
    }

    @Override
    public OptionalDouble generatorIdeal() {
        return OptionalDouble.of(-1);
    }

    @Override
    public double generatorSlope(double output) {
        return -Math.exp(output);
    }
}
