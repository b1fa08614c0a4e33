package genlab.model.vae.objective;

import genlab.card.Knob;
import genlab.tensor.Value;

/// −L_K, L_K = E log 1/K Σₖ p(x, zₖ)/q(zₖ|x): with K = 1 the ELBO, with more latents a tighter bound (Burda et al. 2016, eq. 8).
public record ImportanceWeighted(
        @Knob(label = "Latents per point", help = "How many latents are drawn for each point; more make the bound tighter and a step "
                + "slower.", min = 1, max = 200) int k) implements Objective {

    @Override
    public String id() {
        return "iwae";
    }

    @Override
    public String title() {
        return "IWAE";
    }

    @Override
    public String summary() {
        return "The importance-weighted bound of several latents a point.";
    }

    @Override
    public int draws() {
        return k;
    }

    /// All K latents share one logarithm: there is no KL term by itself.
    @Override
    public boolean penalises() {
        return false;
    }

    @Override
    public Weights weights() {
        return new Weights(1, 0);
    }

    /// While the weight is annealed, the latents' part of each log-weight has it as a factor.
    @Override
    public Value loss(Terms terms) {
        Value ratio = terms.logPrior().minus(terms.logPosterior()).times(terms.klWeight());
        Value logWeights = terms.reconstruction().plus(ratio).reshape(terms.points(), k);
        return logWeights.logSumExp().minus(Math.log(k)).mean().negate();
    }
}
