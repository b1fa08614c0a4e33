package genlab.model.vae.objective;

import genlab.card.Knob;
import genlab.learn.Hidden;
import genlab.tensor.Value;
import java.util.Optional;

/// InfoVAE by a critic: −E log p(x|z) + (1 − α)·KL(q(z|x)‖p(z)) + (α + λ − 1)·E_q(z) c(z). The critic c learns to tell the encoder's
/// latents from the prior's; at its best c = log q(z)/p(z), and the last term is KL(q(z)‖p(z)) (Zhao et al. 2017; the density ratio as in
/// Mescheder et al. 2017, proposition 1).
public record InfoCritic(
        @Knob(label = "α", help = "How far the KL of each point is taken back: 0 as in the ELBO, 1 not at all.", min = 0, max = 1,
                live = true) double alpha,
        @Knob(label = "λ", help = "What a mismatch of all latents together with the prior costs; α = 0 with λ = 1 is the ELBO.", min = 0,
                max = 10_000, live = true) double lambda,
        @Knob(label = "Critic", help = "Tells the latents of data from the prior's.") Hidden critic) implements Objective {

    @Override
    public String id() {
        return "info-critic";
    }

    @Override
    public String title() {
        return "InfoVAE by a critic";
    }

    @Override
    public String summary() {
        return "All latents together, not each point's, are held to the prior, by a critic that learns to tell them apart.";
    }

    @Override
    public boolean comparesWithPrior() {
        return true;
    }

    @Override
    public Optional<Hidden> judge() {
        return Optional.of(critic);
    }

    @Override
    public Weights weights() {
        return new Weights(1 - alpha, alpha + lambda - 1);
    }

    @Override
    public Value loss(Terms terms) {
        return terms.penalised(terms.kl()).plus(terms.judgement().mean().times(terms.overallWeight()));
    }
}
