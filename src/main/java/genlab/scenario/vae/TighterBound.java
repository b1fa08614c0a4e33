package genlab.scenario.vae;

import genlab.data.curve.Moons;
import genlab.model.vae.Vae;
import genlab.scenario.Cue;
import genlab.scenario.Promise;
import genlab.scenario.Scenario;
import genlab.train.Experiment;
import java.util.List;
import java.util.Map;

/// The bound of many latents a point: looked at beside the ELBO, and trained by. Validation log-likelihoods of seeds 1 … 10 by L₅₀: −2.52
/// −2.56 −2.48 −2.47 −2.43 −2.42 −2.51 −2.60 −2.50 −2.45.
public final class TighterBound {

    private static final long STEPS = 1500;

    /// Half-way between what ten seeds reach by the tighter bound (−2.41 to −2.63 nats) and by the ELBO (−2.81 to −2.94).
    private static final double BETTER = -2.72;

    /// A point on the upper moon, in stage coordinates.
    private static final double X = -1.2;
    private static final double Y = 0.9;

    private TighterBound() {
    }

    public static List<Scenario> all() {
        return List.of(new Scenario("importance-weights-tighten-the-bound", BetaSweep.CHAPTER, "More latents, a tighter bound",
                        "The ladder from the ELBO to log p(x): the logarithm of a mean of many weights lies above the mean of logarithms.",
                        recipe(Map.of()), List.of(List.of("density", "data"), List.of("ladder")), List.of(
                                Cue.at(0, "A ladder", "The bars are bounds on log p(x) at the pinned point, exact at the top. L₁ is the "
                                        + "ELBO; L_K takes the logarithm of the mean of K weights p(x, z)/q(z|x). The mean of more "
                                        + "weights varies less, so less is lost by its logarithm."),
                                Cue.at(500, "What is missing", "At first nothing is: the posteriors are still normal. As the decoder "
                                        + "learns to bend, the true posteriors bend as well, and a normal misses them by KL(q‖p(z|x)), the "
                                        + "step from the lowest bar to the highest. Click any point to ask there."),
                                Cue.at(STEPS, "Fifty nearly reach it", "Trained by the ELBO, L₅₀ is much nearer to log p(x) than the ELBO, "
                                        + "for the price of fifty latents. Evaluating by it is fair to every posterior. What if one also "
                                        + "trains by it?")),
                        List.of(new Promise("L₅₀ is above the ELBO by at least 0.05 nats",
                                trainer -> Looks.metric(trainer, "bound-50") > Looks.metric(trainer, "elbo-validation") + 0.05,
                                STEPS, STEPS, 10),
                                new Promise("the ELBO is above −3.2 nats", Promise.atLeast("elbo-validation", -3.2),
                                        STEPS, STEPS, 10)), STEPS).pinning(X, Y),
                new Scenario("iwae-learns-more", BetaSweep.CHAPTER, "Trained by the tighter bound",
                        "The same trained by L₅₀, on half as many points a step: the model is better by 0.4 nats, and the encoder by "
                                + "itself is hopeless.",
                        recipe(Map.of("model.objective", "iwae", "model.objective.k", "50", "model.batch", "64")),
                        List.of(List.of("density", "data"), List.of("encoded"), List.of("ladder")), List.of(
                                Cue.at(0, "IWAE", "Now L₅₀ itself is raised (Burda and others, 2016). It asks less of q: one good latent "
                                        + "among fifty is enough, the others hardly count."),
                                Cue.at(500, "Wider posteriors", "The ellipses are wider than with the ELBO, and they may miss. So the "
                                        + "decoder need not keep its true posteriors simple, and uses more of the plane."),
                                Cue.at(STEPS, "Better model, worse encoder", "The log-likelihood is −2.5 nats, 0.4 above what the ELBO got "
                                        + "in as many steps, and L₅₀ is close below it. But the ELBO is many nats lower: a single latent "
                                        + "of q is of no use any more.")),
                        List.of(new Promise("the validation log-likelihood is above −2.72 nats",
                                        Promise.atLeast("log-likelihood-validation", BETTER), STEPS, STEPS, 10),
                                new Promise("the ELBO is below −4 nats", Promise.atMost("elbo-validation", -4), STEPS, STEPS, 10)), STEPS)
                        .pinning(X, Y));
    }

    private static Experiment recipe(Map<String, String> changes) {
        return Experiment.of(new Moons(), Vae.standard()).with(Map.of("model.optimiser.rate", "0.005")).with(changes);
    }
}
