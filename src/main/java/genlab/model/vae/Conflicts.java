package genlab.model.vae;

import genlab.card.KnobException;
import genlab.model.vae.objective.Objective;
import genlab.model.vae.posterior.Posterior;
import genlab.model.vae.prior.LatentPrior;

/// What does not go together, and why.
final class Conflicts {

    private Conflicts() {
    }

    /// @throws KnobException with the first reason there is
    static void refuse(int dimensions, Posterior posterior, LatentPrior prior, Objective objective, Remedies remedies) {
        refuse(prior.encodes() && !posterior.amortised(), "The VampPrior asks the encoder about its pseudo-inputs, and with the posterior “"
                + posterior.id() + "” there is no encoder; choose another of the two.");
        refuse(dimensions < prior.leastDimensions(), "A coupling flow moves one half of the latent's coordinates by the other, and a "
                + "latent of " + dimensions + " has no other half; give it " + prior.leastDimensions()
                + " dimensions or choose another prior.");
        refuse(remedies.freeBits() > 0 && !objective.penalises(), "Free bits are taken off the KL term, and the objective “"
                + objective.id() + "” has none by itself; set the free bits to 0 or choose another objective.");
    }

    /// What does not go with labels.
    ///
    /// @throws KnobException with the reason
    static void refuseLabelled(LatentPrior prior) {
        refuse(prior.encodes(), "The VampPrior asks the encoder about its pseudo-inputs, and a conditional encoder wants a label beside "
                + "every point, which they do not have; choose another prior.");
    }

    private static void refuse(boolean meets, String why) {
        if (meets) {
            throw new KnobException(why);
        }
    }
}
