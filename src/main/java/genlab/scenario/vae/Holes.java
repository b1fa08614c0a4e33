package genlab.scenario.vae;

import genlab.data.mixture.Ring8;
import genlab.model.vae.Vae;
import genlab.scenario.Cue;
import genlab.scenario.Promise;
import genlab.scenario.Scenario;
import genlab.train.Experiment;
import java.util.List;
import java.util.Map;

/// Holes between the latents of data, where the standard prior still draws from, and a prior that leaves them empty. High-quality shares of
/// seeds 1 … 10 after 2,000 steps: 0.53 0.38 0.33 0.33 0.53 0.44 0.44 0.53 0.31 0.39 with the standard prior, 0.85 0.97 0.95 0.95 0.95 0.86
/// 0.97 0.96 0.96 0.96 with the VampPrior.
public final class Holes {

    private static final long STEPS = 2000;

    private Holes() {
    }

    public static List<Scenario> all() {
        return List.of(new Scenario("holes-in-the-prior", BetaSweep.CHAPTER, "Holes in the prior",
                        "Latents of data lie in eight clusters; the prior also draws from between them, and nobody has taught the decoder "
                                + "what is there.",
                        recipe(Map.of()), List.of(List.of("data", "samples", "modes"), List.of("encoded", "noise")), List.of(
                                Cue.at(0, "Two laws of latents", "Green are latents drawn from the prior, orange what they are decoded to. "
                                        + "Blue are latents of data. A sample is only as good as the place its latent comes from."),
                                Cue.at(500, "Clusters form", "Eight modes far apart: their posteriors separate, since sharing a latent "
                                        + "would cost reconstruction. But the prior is one round hill without any gaps."),
                                Cue.at(STEPS, "Holes", "Between the clusters lies much of the prior's mass. There the decoder bridges from "
                                        + "one mode to the next, and samples fall onto the bridges. Every point is rebuilt well, and the "
                                        + "samples are bad. Shown now: the holes, and what is made of their latents.")
                                        .showing(List.of("data", "hole-images", "modes"), List.of("holes-map", "encoded", "holes"))),
                        List.of(new Promise("KL(q(z)‖p(z)) is above 1.5 nats", Promise.atLeast("kl-aggregated", 1.5), STEPS, STEPS, 10),
                                new Promise("the high-quality share is below 0.8", Promise.atMost("high-quality", 0.8), STEPS, STEPS, 10)),
                        STEPS),
                new Scenario("vamp-prior-fills-holes", BetaSweep.CHAPTER, "The VampPrior has no holes",
                        "The same with a prior made of the posteriors of 16 learned points: it draws only from where data are encoded.",
                        recipe(Map.of("model.prior", "vamp", "model.prior.components", "16")), List.of(
                                List.of("data", "samples", "modes", "pseudo-inputs"),
                                List.of("encoded", "noise", "pseudo-posteriors")), List.of(
                                Cue.at(0, "A prior that asks the encoder", "The best prior for given posteriors would be all of them "
                                        + "together, q(z). The VampPrior (Tomczak and Welling, 2018) comes near it: the mean of the "
                                        + "posteriors of 16 pseudo-inputs, points that are learned too."),
                                Cue.at(500, "It follows", "As the clusters form, the pseudo-inputs move to the modes, and the prior has a "
                                        + "hill where each cluster lies. Green and blue stay together."),
                                Cue.at(STEPS, "Nothing between", "KL(q(z)‖p(z)) is near 0, and nearly all samples are of high quality. "
                                        + "Points are rebuilt no better than before; what has changed is where samples come from.")),
                        List.of(new Promise("KL(q(z)‖p(z)) is below 0.3 nats", Promise.atMost("kl-aggregated", 0.3), STEPS, STEPS, 10),
                                new Promise("the high-quality share is above 0.85", Promise.atLeast("high-quality", 0.85),
                                        STEPS, STEPS, 9)),
                        STEPS));
    }

    private static Experiment recipe(Map<String, String> changes) {
        return Experiment.of(new Ring8(2, 0.02), Vae.standard()).with(Map.of("model.optimiser.rate", "0.005")).with(changes);
    }
}
