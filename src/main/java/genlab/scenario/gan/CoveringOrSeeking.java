package genlab.scenario.gan;

import genlab.data.mixture.TwoGaussians;
import genlab.model.gan.Gan;
import genlab.scenario.Cue;
import genlab.scenario.Promise;
import genlab.scenario.Scenario;
import genlab.train.Experiment;
import java.util.List;
import java.util.Map;

/// A generator that can make one normal only, before two: which one it makes depends on the divergence. Both ways of KL by f-GAN.
public final class CoveringOrSeeking {

    private static final List<List<String>> STAGES = List.of(List.of("density", "target-contours", "data", "samples"));

    private CoveringOrSeeking() {
    }

    public static List<Scenario> all() {
        return List.of(new Scenario("kl-covers-modes", Collapse.CHAPTER, "KL covers all modes",
                        "One normal for two modes: KL(p‖p_G) would rather make nonsense between them than leave one out.",
                        recipe("kl"), STAGES, List.of(
                                Cue.at(0, "Too small a model", "The generator has no hidden layer: it stretches and shifts noise, and "
                                        + "can make one normal. The data are two. Something has to give."),
                                Cue.at(300, "It spreads", "KL(p‖p_G) = ∫ p log(p/p_G) is infinite as soon as p_G is 0 where data are. "
                                        + "So mass goes to every mode first, wherever else it has to lie for that."),
                                Cue.at(2000, "Covering", "One wide normal over both. It is the one whose mean and covariance are the "
                                        + "data's, as with maximum likelihood. A fifth of the fakes lie where nobody has ever been.")),
                        List.of(new Promise("KL(p‖p_G) is below 0.65 nats", Promise.atMost("kl", 0.65), 2000, 2000, 10),
                                new Promise("the high-quality share is below 0.9", Promise.atMost("high-quality", 0.9), 2000, 2000, 10)),
                        2000),
                new Scenario("reverse-kl-seeks-modes", Collapse.CHAPTER, "Reverse KL seeks one mode",
                        "The same normal for the same two modes: KL(p_G‖p) would rather leave a mode out than make nonsense.",
                        recipe("reverse-kl"), STAGES, List.of(
                                Cue.at(0, "The other way round", "KL(p_G‖p) = ∫ p_G log(p_G/p) is taken over the model's own points. "
                                        + "What the model never makes does not count at all."),
                                Cue.at(500, "Torn", "A fake between the modes is expensive now, since p is almost 0 there. The normal "
                                        + "begins to shrink and to lean to one side."),
                                Cue.at(3000, "Seeking", "It has given up one mode and fits the other. KL(p_G‖p) is near log 2 = 0.693, "
                                        + "the price of missing half; KL(p‖p_G) is several nats. Neither is wrong: choose what may be "
                                        + "lost.")),
                        List.of(new Promise("KL(p_G‖p) is below 0.85 nats", Promise.atMost("reverse-kl", 0.85), 3000, 3000, 10),
                                new Promise("the high-quality share is above 0.9", Promise.atLeast("high-quality", 0.9), 3000, 3000, 10)),
                        3000));
    }

    private static Experiment recipe(String divergence) {
        return Experiment.of(new TwoGaussians(), Gan.standard()).with(Map.of("model.loss", "f-gan", "model.loss.divergence", divergence,
                "model.batch", "128", "model.generator.layers", "0"));
    }
}
