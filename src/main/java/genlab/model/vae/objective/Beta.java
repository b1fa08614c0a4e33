package genlab.model.vae.objective;

import genlab.card.Knob;
import genlab.tensor.Value;

/// −E log p(x|z) + β·KL(q(z|x)‖p(z)) (Higgins et al. 2017, eq. 4).
public record Beta(
        @Knob(label = "β", help = "What a nat of KL costs: 1 is the ELBO, more presses the posterior onto the prior, 0 leaves an "
                + "autoencoder with noise.", min = 0, max = 1000, live = true) double beta) implements Objective {

    @Override
    public String id() {
        return "beta";
    }

    @Override
    public String title() {
        return "β-VAE";
    }

    @Override
    public String summary() {
        return "The ELBO with its KL term times β.";
    }

    @Override
    public Weights weights() {
        return new Weights(beta, 0);
    }

    @Override
    public Value loss(Terms terms) {
        return terms.penalised(terms.kl());
    }
}
