package genlab.model.vae.likelihood;

import genlab.card.Knob;
import genlab.learn.Parameters;
import genlab.math.Gaussian;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;

/// p(x|z) = N(x; μ(z), σ²I), σ learned and the same for all z.
public record LearnedDeviation(
        @Knob(label = "First standard deviation", help = "Where the learned standard deviation begins.", unit = "stage units", min = 0.01,
                max = 10, logarithmic = true) double first) implements Likelihood {

    @Override
    public String id() {
        return "learned";
    }

    @Override
    public String title() {
        return "Round, learned";
    }

    @Override
    public String summary() {
        return "A round normal about the decoded point, with one standard deviation that is learned.";
    }

    @Override
    public int outputs() {
        return 2;
    }

    @Override
    public List<Parameters.Part> parts() {
        return List.of(new Parameters.Part("log standard deviation", Shape.SCALAR));
    }

    @Override
    public void initialise(List<Tensor> own) {
        own.getFirst().set(0, (float) Math.log(first));
    }

    @Override
    public Value logDensity(Value x, Value says, List<Value> own) {
        Value logSd = own.getFirst();
        Value squares = x.minus(says).square().sumColumns();
        return squares.times(logSd.times(-2).exp().times(-0.5)).minus(logSd.times(2)).minus(Likelihoods.LOG_TWO_PI);
    }

    @Override
    public Gaussian law(double[] says, int at, List<Tensor> own) {
        double variance = Math.exp(2 * own.getFirst().get(0));
        return new Gaussian(says[at], says[at + 1], variance, variance, 0);
    }
}
