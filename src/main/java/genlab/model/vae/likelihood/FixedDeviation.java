package genlab.model.vae.likelihood;

import genlab.card.Knob;
import genlab.math.Gaussian;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;

/// p(x|z) = N(x; μ(z), σ²I), σ given.
public record FixedDeviation(
        @Knob(label = "Standard deviation", help = "How far a point lies from what its latent is decoded to.", unit = "stage units",
                min = 0.01, max = 10, logarithmic = true) double sd) implements Likelihood {

    @Override
    public String id() {
        return "fixed";
    }

    @Override
    public String title() {
        return "Round, fixed";
    }

    @Override
    public String summary() {
        return "A round normal about the decoded point, its standard deviation given.";
    }

    @Override
    public int outputs() {
        return 2;
    }

    @Override
    public Value logDensity(Value x, Value says, List<Value> own) {
        return x.minus(says).square().sumColumns().times(-0.5 / (sd * sd)).minus(2 * Math.log(sd) + Likelihoods.LOG_TWO_PI);
    }

    @Override
    public Gaussian law(double[] says, int at, List<Tensor> own) {
        return new Gaussian(says[at], says[at + 1], sd * sd, sd * sd, 0);
    }
}
