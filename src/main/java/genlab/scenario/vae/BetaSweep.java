package genlab.scenario.vae;

import genlab.data.curve.Moons;
import genlab.model.vae.Vae;
import genlab.scenario.Cue;
import genlab.scenario.Promise;
import genlab.scenario.Scenario;
import genlab.train.Experiment;
import java.util.List;
import java.util.Map;

/// What a nat of KL costs: β = 0, ½, 1 and 10 one after the other, in one run. The likelihood's standard deviation is fixed, or it would
/// grow with β and hide what the latents lose.
public final class BetaSweep {

    static final String CHAPTER = "Variational autoencoders";

    private static final int EACH = 400;

    private BetaSweep() {
    }

    public static List<Scenario> all() {
        return List.of(new Scenario("beta-sweep", CHAPTER, "β = 0, ½, 1, 10",
                "The price of KL goes up from nothing to ten: reconstructions get worse, and at last the latents say nothing.",
                Experiment.of(new Moons(), Vae.standard()).with(Map.of("model.objective", "beta", "model.objective.beta", "0",
                        "model.likelihood", "fixed", "model.likelihood.sd", "0.5", "model.optimiser.rate", "0.005")),
                List.of(List.of("data", "reconstructions"), List.of("aggregated", "encoded")), List.of(
                        Cue.at(0, "β = 0: free", "Nothing is asked of the latents but to rebuild their points. Watch the posteriors: "
                                + "nothing draws them to the prior, whose contours are dashed."),
                        Cue.at(EACH, "β = ½: half price", "Free of charge, every posterior has shrunk to a dot and keeps away from the "
                                + "others, as in an autoencoder without noise; where the prior lies does not matter. From now on a nat of "
                                + "KL(q(z|x)‖p(z)) costs half a nat of reconstruction.").turning("model.objective.beta", "0.5"),
                        Cue.at(2 * EACH, "β = 1: the bound", "The dots have drawn together towards the prior's place and swollen: points "
                                + "share latents where the noise of p(x|z) hides the difference. Next comes the ELBO, β = 1, the only "
                                + "objective among these that is a bound on log p(x).").turning("model.objective.beta", "1"),
                        Cue.at(3 * EACH, "β = 10: too dear", "The ellipses fill the prior, and points are rebuilt to within p(x|z)'s "
                                + "standard deviation. And if a nat of KL costs ten?").turning("model.objective.beta", "10"),
                        Cue.at(4 * EACH, "Collapse", "At ten nats a nat no latent is worth its price. All posteriors have become the "
                                + "prior, and every point is rebuilt at the same place, the mean of the data.")),
                List.of(new Promise("at β = 0 KL is above 8 nats", Promise.atLeast("kl-prior", 8), EACH, EACH, 10),
                        new Promise("at β = ½ KL is below 3 nats", Promise.atMost("kl-prior", 3), 2 * EACH, 2 * EACH, 10),
                        new Promise("at β = 1 KL is below 1.6 nats", Promise.atMost("kl-prior", 1.6), 3 * EACH, 3 * EACH, 10),
                        new Promise("at β = 1 KL is above 0.8 nats", Promise.atLeast("kl-prior", 0.8), 3 * EACH, 3 * EACH, 10),
                        new Promise("at β = 10 KL is below 0.05 nats", Promise.atMost("kl-prior", 0.05), 4 * EACH, 4 * EACH, 10),
                        new Promise("at β = 10 reconstruction is below −4 nats", Promise.atMost("reconstruction", -4),
                                4 * EACH, 4 * EACH, 10)),
                4 * EACH));
    }
}
