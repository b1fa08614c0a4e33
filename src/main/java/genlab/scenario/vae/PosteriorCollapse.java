package genlab.scenario.vae;

import genlab.data.mixture.Ring8;
import genlab.model.vae.Vae;
import genlab.scenario.Cue;
import genlab.scenario.Promise;
import genlab.scenario.Scenario;
import genlab.train.Experiment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Posterior collapse on a ring of eight narrow modes, and what cures it. The likelihood's standard deviation σ is learned: collapsed, it
/// is the data's own, 1, and a latent that says a little gains less than it costs at any β above 1 (the data's covariance is I, and
/// collapse is stable where βσ² exceeds its greatest eigenvalue; Lucas et al. 2019). To say which mode a point is from costs log 8 = 2.1
/// nats and lets σ shrink to 0.015, which is worth 2·log(1/0.015) = 8 nats: for β = 2 by far the better optimum, for β = 10 not.
///
/// All of seeds 1 … 10 collapse at β = 10 by step 600 and stay so at β = 2; all are cured by each of the three. What does not cure:
/// annealing up to β = 10, where no solution with information is left to be found, and up to 3, where half the seeds fall back.
public final class PosteriorCollapse {

    private static final List<List<String>> STAGES = List.of(
            List.of("data", "reconstructions", "samples"), List.of("aggregated", "encoded"));

    private PosteriorCollapse() {
    }

    public static List<Scenario> all() {
        return List.of(collapse(), freeBits(), annealing(), info());
    }

    private static Experiment recipe(String... settings) {
        Map<String, String> changes = new LinkedHashMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            changes.put(settings[i], settings[i + 1]);
        }
        return Experiment.of(new Ring8(2, 0.02), Vae.standard()).with(Map.of("model.optimiser.rate", "0.005")).with(changes);
    }

    private static Scenario collapse() {
        return new Scenario("posterior-collapse", BetaSweep.CHAPTER, "Posterior collapse",
                "Where KL costs too much, every posterior becomes the prior; and it stays so when the price comes down.",
                recipe("model.objective", "beta", "model.objective.beta", "10"), STAGES, List.of(
                        Cue.at(0, "A price of ten", "Eight narrow modes, and an autoencoder that pays ten nats for each nat its latents "
                                + "tell of their points. The decoder's noise is learned: it begins at half the spread of the data."),
                        Cue.at(300, "Not worth it", "A first little information would cost more than it brings, so the gradient takes even "
                                + "that away. The posteriors swell to the prior, and the decoder, told nothing, answers the mean of all "
                                + "data with noise as wide as they are."),
                        Cue.at(600, "Price: two", "Now a nat of KL costs two. To know the mode of a point costs 2·log 8, 4 nats, and would "
                                + "bring about 8: there is a far better solution. Will it be found?").turning("model.objective.beta", "2"),
                        Cue.at(2000, "A trap", "No. From where it stands each first step still costs more than it brings. Collapse is a "
                                + "local optimum: the way matters, not only the objective. The scenarios that follow go other ways.")),
                List.of(new Promise("KL is below 0.05 nats", Promise.atMost("kl-prior", 0.05), 600, 600, 10),
                        new Promise("KL is still below 0.05 nats", Promise.atMost("kl-prior", 0.05), 2000, 2000, 10)), 2000);
    }

    private static Scenario freeBits() {
        return new Scenario("collapse-cured-by-free-bits", BetaSweep.CHAPTER, "Cured by free bits",
                "The same at β = 10, but the first nat of KL of each latent coordinate costs nothing: it is used.",
                recipe("model.objective", "beta", "model.objective.beta", "10", "model.remedies.freeBits", "1"), STAGES, List.of(
                        Cue.at(0, "A nat for nothing", "KL counts only above one nat for each of the two coordinates (Kingma and others, "
                                + "2016). Below that nothing presses the posteriors onto the prior, whatever β is."),
                        Cue.at(300, "Used at once", "What is free is worth having even if it brings little. KL goes to about two nats and "
                                + "stops there: the next bit would cost ten times what it tells."),
                        Cue.at(1500, "Two nats, well spent", "Posteriors have become parts of the plane, one for each part of the ring. "
                                + "Two nats are just short of log 8, so a latent nearly tells the mode; samples are still blurred, since β "
                                + "= 10 buys nothing more.")),
                List.of(new Promise("KL is above 1.5 nats", Promise.atLeast("kl-prior", 1.5), 1500, 1500, 10),
                        new Promise("both units are active", Promise.atLeast("active-units", 2), 1500, 1500, 10)), 1500);
    }

    private static Scenario annealing() {
        return new Scenario("collapse-cured-by-annealing", BetaSweep.CHAPTER, "Cured by annealing",
                "At β = 2 from the start, but the price of KL grows from nothing over the first thousand steps: the trap is passed.",
                recipe("model.objective", "beta", "model.objective.beta", "2", "model.remedies.annealing", "1000"), STAGES, List.of(
                        Cue.at(0, "First learn, then pay", "The same ring with β = 2, where the last scenario but one was caught. But KL "
                                + "costs nothing at first, and its full price only after 1,000 steps (Bowman and others, 2016)."),
                        Cue.at(400, "While it is cheap", "The decoder learns to use the latents, and its noise shrinks towards the width "
                                + "of the modes. With less noise a latent brings more, so that it will be worth its price."),
                        Cue.at(1000, "Full price", "From here on a nat costs two. The clusters move closer together and to the prior's "
                                + "place, but none is given up: each step back would now cost more than it saves."),
                        Cue.at(3000, "The better optimum", "KL is near 4 nats and reconstructions are sharp. The objective is the same as "
                                + "where the latents collapsed; only the way there was another.")),
                List.of(new Promise("KL is above 3 nats", Promise.atLeast("kl-prior", 3), 3000, 3000, 10),
                        new Promise("reconstruction is above 2 nats", Promise.atLeast("reconstruction", 2), 3000, 3000, 10)), 3000);
    }

    private static Scenario info() {
        return new Scenario("collapse-cured-by-info-vae", BetaSweep.CHAPTER, "Cured by InfoVAE",
                "All posteriors together are held to the prior, by maximum mean discrepancy, and each by itself only half as hard as by "
                        + "the ELBO.",
                recipe("model.objective", "info-mmd", "model.objective.alpha", "0.5", "model.objective.lambda", "100"), STAGES, List.of(
                        Cue.at(0, "Hold the sum, not the parts", "Samples need latents that fill the prior all together; for that no "
                                + "single posterior has to look like it. InfoVAE (Zhao and others, 2017) takes half of the KL of each "
                                + "point back and charges the mismatch of all latents instead."),
                        Cue.at(300, "No reason to collapse", "Posteriors are small and apart, and yet spread over the prior's place: the "
                                + "kernel of MMD sees a minibatch of them beside one of the prior's."),
                        Cue.at(1500, "What is left", "Points are rebuilt sharply. Between the clusters there is room that the kernel, as "
                                + "wide as the prior, does not see; look at KL(q(z)‖p(z)) and at the samples between the modes.")),
                List.of(new Promise("KL is above 3 nats", Promise.atLeast("kl-prior", 3), 1500, 1500, 10),
                        new Promise("reconstruction is above 3 nats", Promise.atLeast("reconstruction", 3), 1000, 1500, 10)), 1500);
    }
}
