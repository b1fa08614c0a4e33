package genlab.model.gan;

import genlab.card.Knob;
import genlab.tensor.Value;
import java.util.OptionalDouble;

/// D minimises ½E(d_r − 1)² + ½E d_f², G minimises ½E(d_f − 1)² (Mao et al. 2017, eq. 9), with d the score a itself or σ(a).
public record LeastSquares(
        @Knob(label = "On probabilities", help = "Take the squares of σ(a) instead of the bare score a, as GAN Lab does.")
        boolean probabilities) implements LabelledLoss {

    @Override
    public String id() {
        return "least-squares";
    }

    @Override
    public String title() {
        return "Least squares";
    }

    @Override
    public String summary() {
        return "Both players regress scores on 1 for real and 0 for fake; far-off fakes still feel a pull.";
    }

    @Override
    public Value discriminator(Value real, Value fake, double label) {
        return score(real).minus(label).square().mean().plus(score(fake).square().mean()).times(0.5);
    }

    @Override
    public Value generator(Value fake) {
        return score(fake).minus(1).square().mean().times(0.5);
    }

    /// Scores of ½ everywhere: ½·(¼ + ¼) and ½·¼.
    @Override
    public OptionalDouble ideal(String player) {
        return OptionalDouble.of(player.equals("d") ? 0.25 : 0.125);
    }

    @Override
    public Slopes slopes(double output) {
        double d = probabilities ? CrossEntropyLoss.sigmoid(output) : output;
        double slope = probabilities ? d * (1 - d) : 1;
        return new Slopes((d - 1) * slope, d * slope, (d - 1) * slope);
    }

    /// The bare score estimates p/(p + p_G), and may leave 0 … 1 while it does.
    @Override
    public double probability(double output) {
        return probabilities ? LabelledLoss.super.probability(output) : output;
    }

    @Override
    public double logit(double output) {
        return probabilities ? output : Math.log(output) - Math.log(1 - output);
    }

    private Value score(Value logit) {
        return probabilities ? logit.sigmoid() : logit;
    }
}
