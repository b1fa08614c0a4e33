package genlab.model.vae;

import genlab.card.Card;
import genlab.card.KnobException;
import genlab.learn.Activation;
import genlab.learn.Adam;
import genlab.learn.Hidden;
import genlab.learn.Initialiser;
import genlab.model.vae.likelihood.LearnedDeviation;
import genlab.model.vae.objective.Objective;
import genlab.model.vae.objective.Objectives;
import genlab.model.vae.posterior.Posterior;
import genlab.model.vae.posterior.Posteriors;
import genlab.model.vae.prior.LatentPrior;
import genlab.model.vae.prior.LatentPriors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.provider.Arguments;

/// Autoencoders for tests.
final class Cases {

    private Cases() {
    }

    static Vae with(Vae vae, String... settings) {
        Vae changed = vae;
        for (int k = 0; k < settings.length; k += 2) {
            changed = (Vae) Card.of(changed).with(settings[k], settings[k + 1]);
        }
        return changed;
    }

    static Vae small(Objective objective, Posterior posterior, LatentPrior prior, int batch, int width) {
        Hidden hidden = new Hidden(1, width, Activation.TANH, Initialiser.GLOROT);
        return new Vae(objective, 2, posterior, prior, new LearnedDeviation(0.5), Remedies.NONE, hidden, hidden, new Joint(),
                new Adam(2e-3, 0.9, 0.999), 0, batch);
    }

    /// Every posterior with every prior and every objective, as far as they go together.
    static List<Arguments> pairs(int batch, int width) {
        List<Arguments> pairs = new ArrayList<>();
        for (Posterior posterior : Posteriors.ALL) {
            for (LatentPrior prior : LatentPriors.ALL) {
                for (Objective objective : Objectives.ALL) {
                    pair(objective, posterior, prior, batch, width).ifPresent(vae ->
                            pairs.add(Arguments.of(posterior.id() + ", " + prior.id() + ", " + objective.id(), vae)));
                }
            }
        }
        return pairs;
    }

    private static Optional<Vae> pair(Objective objective, Posterior posterior, LatentPrior prior, int batch, int width) {
        try {
            return Optional.of(small(objective, posterior, prior, batch, width));
        } catch (KnobException refused) {
            return Optional.empty();
        }
    }
}
