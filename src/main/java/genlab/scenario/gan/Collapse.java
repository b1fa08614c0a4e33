package genlab.scenario.gan;

import genlab.data.mixture.Ring8;
import genlab.model.gan.Gan;
import genlab.scenario.Cue;
import genlab.scenario.Promise;
import genlab.scenario.Scenario;
import genlab.train.Experiment;
import genlab.train.Seeds;
import java.util.List;
import java.util.Map;

/// Mode collapse on a ring of eight, and what cures it. The recipe: non-saturating loss, and a generator that learns 25 times as fast as
/// its discriminator, so that it can always flee to where D is behind. Each cure is the same experiment with one knob changed.
///
/// Modes covered by seeds 1 … 10 after 4,000 steps: 4 1 3 2 6 0 2 0 2 3. With ten updates of D, with minibatch discrimination (8 kernels)
/// and with D's rate at 0.005 all of them cover at least 7. What does not cure this recipe, by the first five seeds at 5,000 steps: packing
/// by 4 (8 6 3 2 2), unrolling 5 or 10 updates (4 3 8 8 4 and 2 6 6 8 4), R₁ with γ = 1 (4 3 2 4 5), feature matching (8 6 8 5 6), spectral
/// normalisation, instance noise and WGAN-GP (none above 3): they ask more of a discriminator that is too slow already.
public final class Collapse {

    static final String CHAPTER = "Adversarial models";

    private static final List<List<String>> STAGES = List.of(List.of("critic", "data", "samples", "modes"));

    /// Any will do, as the promises say; this one ends on two opposite modes.
    private static final long SEED = 7;
    private static final long STEPS = 4000;
    private static final long SOON = 3000;

    private Collapse() {
    }

    public static List<Scenario> all() {
        return List.of(collapse(), moreUpdates(), fasterDiscriminator(), minibatch());
    }

    /// Modes with a standard deviation of a twentieth of the radius: wide enough to be found, narrow enough to be told apart.
    private static Experiment recipe(Map<String, String> changes) {
        return Experiment.of(new Ring8(2, 0.1), Gan.standard()).with(Map.of("model.batch", "64",
                "model.generator.optimiser.rate", "0.005", "model.discriminator.optimiser.rate", "0.0002"))
                .with(changes).with(Seeds.of(SEED));
    }

    private static Scenario collapse() {
        return new Scenario("mode-collapse", CHAPTER, "Mode collapse",
                "A generator that learns much faster than its discriminator makes a few of eight modes, and not the same ones for long.",
                recipe(Map.of()), STAGES, List.of(
                        Cue.at(0, "Eight modes", "Eight equal clumps on a ring. A good generator has to make all of them at once, but "
                                + "its loss looks at one fake at a time: each is to fool the discriminator, wherever it is."),
                        Cue.at(400, "All together", "This generator takes steps 25 times as long as the discriminator's. All fakes "
                                + "follow the same slope, so they move about as one sheet, to wherever the discriminator believes "
                                + "most."),
                        Cue.at(2000, "Hide and seek", "The discriminator learns that one part of the ring is full of fakes, and lowers "
                                + "it. By then the generator has left for another part. Nothing ever asks it to be everywhere at once."),
                        Cue.at(4000, "Collapsed", "After 4,000 steps most fakes sit on two modes out of eight. The losses do not tell: "
                                + "watch the modes and KL(p‖p_G), which punishes what is missing. The scenarios that follow change one "
                                + "knob each.")),
                List.of(new Promise("at most 4 of 8 modes are covered", Promise.atMost("modes-covered", 4), STEPS, STEPS, 9)), STEPS);
    }

    private static Scenario moreUpdates() {
        return new Scenario("collapse-cured-by-updates", CHAPTER, "Cured by more discriminator updates",
                "The same recipe with ten updates of the discriminator for one of the generator: all eight modes.",
                recipe(Map.of("model.discriminator.updates", "10")), STAGES, List.of(
                        Cue.at(0, "Ten for one", "Nothing else is changed. Before every update of the generator the discriminator makes "
                                + "ten, so it is nearly the best there is when the generator asks it."),
                        Cue.at(300, "No place to hide", "A place with too many fakes is found out before the next move. Fakes are "
                                + "driven to wherever data are more frequent than fakes, which is all around the ring."),
                        Cue.at(3000, "All eight", "Against the best discriminator the generator descends the Jensen–Shannon divergence, "
                                + "and missing a mode costs. The price is ten times the work for D.")),
                cured(SOON), SOON);
    }

    private static Scenario fasterDiscriminator() {
        return new Scenario("collapse-cured-by-rate", CHAPTER, "Cured by a faster discriminator",
                "The same recipe with the generator's learning rate for the discriminator too: nobody can run away.",
                recipe(Map.of("model.discriminator.optimiser.rate", "0.005")), STAGES, List.of(
                        Cue.at(0, "Two time scales", "Each player has a learning rate of its own. The discriminator's goes from 0.0002 "
                                + "to 0.005, as fast as the generator's. That costs nothing: still one update each."),
                        Cue.at(500, "It keeps up", "Fakes still swing back and forth at first, but the discriminator follows them at "
                                + "their own pace. The players' rates have to fit each other, more than each has to be right."),
                        Cue.at(4000, "Covered, not calm", "All modes are covered, yet the discriminator's values go up and down: two "
                                + "fast players circle each other. Lower rates, or a running mean of the generator, calm them.")),
                cured(STEPS), STEPS);
    }

    private static Scenario minibatch() {
        return new Scenario("collapse-cured-by-minibatch", CHAPTER, "Cured by minibatch discrimination",
                "The same recipe, but the discriminator sees how alike the points of a minibatch are: sameness gives fakes away.",
                recipe(Map.of("model.remedies.minibatchKernels", "8")), List.of(List.of("critic-score", "data", "samples", "modes")),
                List.of(
                        Cue.at(0, "Judged in company", "The discriminator now gets, with every point, eight numbers that say how close "
                                + "the other points of the minibatch are (Salimans and others, 2016). It may be as slow as before."),
                        Cue.at(300, "Sameness gives away", "If fakes crowd in one place, they are all too close to each other, wherever "
                                + "that place is. So fleeing to another mode does not help: only spreading out does."),
                        Cue.at(3000, "All eight", "The generator has to match the spread of the data, not only its places. A point "
                                + "alone no longer has a probability, so the ground shows the bare score.")),
                cured(SOON), SOON);
    }

    private static List<Promise> cured(long step) {
        return List.of(new Promise("at least 7 of 8 modes are covered", Promise.atLeast("modes-covered", 7), step, step, 10));
    }
}
