package genlab.model.vae.objective;

import genlab.card.Knob;
import genlab.tensor.Value;

/// InfoVAE by MMD: −E log p(x|z) + (1 − α)·KL(q(z|x)‖p(z)) + (α + λ − 1)·MMD²(q(z), p(z)) (Zhao et al. 2017, eq. 6).
///
/// MMD² is estimated without bias from the minibatch's latents and as many of the prior's by the inverse multiquadratic kernel
/// k(z, z′) = 2d/(2d + ‖z − z′‖²), as Tolstikhin et al. 2018 choose it for a standard normal prior.
public record InfoMmd(
        @Knob(label = "α", help = "How far the KL of each point is taken back: 0 as in the ELBO, 1 not at all.", min = 0, max = 1,
                live = true) double alpha,
        @Knob(label = "λ", help = "What a mismatch of all latents together with the prior costs; α = 0 with λ = 1 is the ELBO.", min = 0,
                max = 10_000, live = true) double lambda) implements Objective {

    @Override
    public String id() {
        return "info-mmd";
    }

    @Override
    public String title() {
        return "InfoVAE by MMD";
    }

    @Override
    public String summary() {
        return "All latents together, not each point's, are held to the prior, by maximum mean discrepancy.";
    }

    @Override
    public boolean comparesWithPrior() {
        return true;
    }

    @Override
    public Weights weights() {
        return new Weights(1 - alpha, alpha + lambda - 1);
    }

    @Override
    public Value loss(Terms terms) {
        Value discrepancy = discrepancy(terms.latents(), terms.others());
        return terms.penalised(terms.kl()).plus(discrepancy.times(terms.overallWeight()));
    }

    /// The unbiased MMD² of two samples of equal size (Gretton et al. 2012, eq. 4, without the pairs (zᵢ, zᵢ′)); 0 of a single latent.
    static Value discrepancy(Value a, Value b) {
        double n = a.shape().rows();
        return n < 2 ? a.graph().constant(0) : within(a).plus(within(b)).minus(sum(a, b).times(2)).times(1 / (n * (n - 1)))
                .plus(paired(a, b).times(2 / (n * (n - 1))));
    }

    /// Σ_{i≠j} k(aᵢ, aⱼ): every k(aᵢ, aᵢ) is 1.
    private static Value within(Value a) {
        return sum(a, a).minus(a.shape().rows());
    }

    private static Value sum(Value a, Value b) {
        Value squares = a.square().sumColumns().plus(b.square().sumColumns().transpose()).minus(a.matmul(false, b, true).times(2));
        return kernel(squares, a.shape().columns()).sum();
    }

    private static Value paired(Value a, Value b) {
        return kernel(a.minus(b).square().sumColumns(), a.shape().columns()).sum();
    }

    private static Value kernel(Value squares, int d) {
        return squares.graph().constant(2.0 * d).over(squares.plus(2.0 * d));
    }
}
