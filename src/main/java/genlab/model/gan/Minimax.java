package genlab.model.gan;

import genlab.tensor.Value;
import java.util.OptionalDouble;

/// The game of the paper's title: D maximises V(G, D) = E log σ(a_r) + E log σ(−a_f), G minimises it
/// (Goodfellow et al. 2014, eq. 1).
public record Minimax() implements CrossEntropyLoss {

    @Override
    public String id() {
        return "minimax";
    }

    @Override
    public String title() {
        return "Minimax";
    }

    @Override
    public String summary() {
        return "Generator and discriminator play for the same value; the generator's gradient vanishes while the discriminator wins.";
    }

    @Override
    public Value generator(Value fake) {
        return fake.softplus().mean().negate();
    }

    @Override
    public OptionalDouble generatorIdeal() {
        return OptionalDouble.of(-Math.log(2));
    }

    @Override
    public double generatorSlope(double output) {
        return -CrossEntropyLoss.sigmoid(output);
    }
}
