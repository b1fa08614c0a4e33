package genlab.model.gan;

import genlab.tensor.Value;
import java.util.OptionalDouble;

/// D as in minimax; G minimises −E log σ(a_f) (Goodfellow et al. 2014, section 3).
public record NonSaturating() implements CrossEntropyLoss {

    @Override
    public String id() {
        return "non-saturating";
    }

    @Override
    public String title() {
        return "Non-saturating";
    }

    @Override
    public String summary() {
        return "The generator raises the log-probability that its fakes are taken for real; its gradient stays strong while "
                + "the discriminator wins.";
    }

    @Override
    public Value generator(Value fake) {
        return fake.negate().softplus().mean();
    }

    @Override
    public OptionalDouble generatorIdeal() {
        return OptionalDouble.of(Math.log(2));
    }

    @Override
    public double generatorSlope(double output) {
        return -CrossEntropyLoss.sigmoid(-output);
    }
}
