package genlab.model.vae.likelihood;

import genlab.math.Gaussian;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;

/// p(x|z) = N(x; μ(z), diag σ²(z)); the net says μ and log σ.
public record DiagonalNoise() implements Likelihood {

    static final double FIRST = Math.log(0.5);

    @Override
    public String id() {
        return "diagonal";
    }

    @Override
    public String title() {
        return "Diagonal by the net";
    }

    @Override
    public String summary() {
        return "A normal along the axes whose two standard deviations depend on the latent.";
    }

    @Override
    public int outputs() {
        return 4;
    }

    @Override
    public double[] beginning() {
        return new double[] {0, 0, FIRST, FIRST};
    }

    @Override
    public Value logDensity(Value x, Value says, List<Value> own) {
        Value logSd = says.columns(2, 4);
        Value distance = x.minus(says.columns(0, 2)).times(logSd.negate().exp());
        return distance.square().times(-0.5).minus(logSd).sumColumns().minus(Likelihoods.LOG_TWO_PI);
    }

    @Override
    public Gaussian law(double[] says, int at, List<Tensor> own) {
        return new Gaussian(says[at], says[at + 1], Math.exp(2 * says[at + 2]), Math.exp(2 * says[at + 3]), 0);
    }
}
