package genlab.model.vae.likelihood;

import genlab.math.Gaussian;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;

/// p(x|z) = N(x; μ(z), L(z)L(z)ᵀ), L lower triangular; the net says μ, log L₁₁, L₂₁ and log L₂₂.
public record FullNoise() implements Likelihood {

    @Override
    public String id() {
        return "full";
    }

    @Override
    public String title() {
        return "Full by the net";
    }

    @Override
    public String summary() {
        return "A normal of any covariance, which depends on the latent.";
    }

    @Override
    public int outputs() {
        return 5;
    }

    @Override
    public double[] beginning() {
        return new double[] {0, 0, DiagonalNoise.FIRST, 0, DiagonalNoise.FIRST};
    }

    @Override
    public Value logDensity(Value x, Value says, List<Value> own) {
        Value logs = says.column(2).plus(says.column(4));
        Value u = x.column(0).minus(says.column(0)).times(says.column(2).negate().exp());
        Value v = x.column(1).minus(says.column(1)).minus(says.column(3).times(u)).times(says.column(4).negate().exp());
        return u.square().plus(v.square()).times(-0.5).minus(logs).minus(Likelihoods.LOG_TWO_PI);
    }

    @Override
    public Gaussian law(double[] says, int at, List<Tensor> own) {
        double first = Math.exp(says[at + 2]);
        double down = says[at + 3];
        double second = Math.exp(says[at + 4]);
        return new Gaussian(says[at], says[at + 1], first * first, down * down + second * second, first * down);
    }
}
