package genlab.model.vae.objective;

import genlab.card.Knob;
import genlab.tensor.Value;

/// −ELBO = −E log p(x|z) + KL(q(z|x)‖p(z)), the KL in one of three forms that are equal in the mean.
public record Elbo(
        @Knob(label = "Form of KL", help = "How the KL to the prior is found: in closed form where there is one, as log p(z) and the "
                + "entropy of q, or all from the drawn latents. Equal in the mean, not in their noise.") Form form) implements Objective {

    /// How KL(q(z|x)‖p(z)) is written; where there is no closed form, it is estimated from the draws.
    public enum Form {
        CLOSED,
        /// −E log p(z) − H(q).
        ENTROPY,
        /// E[log q(z|x) − log p(z)].
        MONTE_CARLO;

        Value of(Terms terms) {
            return switch (this) {
                case CLOSED -> terms.kl();
                case ENTROPY -> terms.crossEntropyKl();
                case MONTE_CARLO -> terms.drawnKl();
            };
        }
    }

    @Override
    public String id() {
        return "elbo";
    }

    @Override
    public String title() {
        return "ELBO";
    }

    @Override
    public String summary() {
        return "The evidence lower bound: reconstruct well, and keep the posterior near the prior.";
    }

    @Override
    public Weights weights() {
        return new Weights(1, 0);
    }

    @Override
    public Value loss(Terms terms) {
        return terms.penalised(form.of(terms));
    }
}
