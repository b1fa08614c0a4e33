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

/// Mode collapse on a ring of eight, and what cures it. The recipe: non-saturating loss, and a generator that learns ten times as fast as
/// its discriminator, so that it can always flee to where D is behind. Each cure is the same experiment with one knob changed, and WGAN-GP
/// the loss with the updates and a penalty that go with it.
///
/// Modes covered by seeds 1 … 10 after 4,000 steps: 0 3 2 1 5 2 0 2 1 2. Changed: ten updates of D 8 8 8 8 8 8 8 8 8 7, the
/// generator's rate 0.001 8 8 8 8 8 8 8 8 8 8, minibatch discrimination 7 8 8 8 8 8 8 4 8 8, packing by 2 8 8 7 4 8 7 6 8 8 8, WGAN-GP with
/// five updates and λ = 0.1 8 8 8 8 8 8 8 8 7 8. Five unrolled updates of D cover more modes, but not the same ones for long (8 5 4 7
/// 4 6 6 8 6 8); against a generator five times as fast as D they cure (8 7 7 5 8 8 8 8 8 8, without them 3 3 5 8 6 2 6 4 2 2). What does
/// not cure: packing by 4 (3 8 5 2 6 8 6 6 4 8), R₁ with γ = 0.1 or 1 (2 of 10 seeds at most), spectral normalisation and WGAN-GP with one
/// update of D (none): they ask more of a discriminator that is too slow already.
///
/// The numbers are of a processor with 512-bit vectors. Others round differently, and the runs soon part: promises hold in a window of
/// steps.
public final class Collapse {

    static final String CHAPTER = "Adversarial models";

    private static final List<List<String>> STAGES = List.of(List.of("critic", "data", "samples", "modes", "mode-ledger"));

    private static final List<List<String>> COMPANY = List.of(List.of("critic-score", "data", "samples", "modes", "mode-ledger"));

    /// Any will do, as the promises say; this one ends on few modes, with nothing in between.
    private static final long SEED = 2;
    private static final String FAST = "0.01";
    private static final String SLOW = "0.001";
    private static final long STEPS = 4000;
    private static final long SETTLED = 3000;

    private Collapse() {
    }

    public static List<Scenario> all() {
        return List.of(collapse(), moreUpdates(), equalRates(), minibatch(), packing(), unrolling(), wasserstein());
    }

    /// Modes with a standard deviation of a twentieth of the radius: wide enough to be found, narrow enough to be told apart.
    private static Experiment recipe(Map<String, String> changes) {
        return Experiment.of(new Ring8(2, 0.1), Gan.standard()).with(Map.of("model.batch", "64",
                "model.generator.optimiser.rate", FAST, "model.discriminator.optimiser.rate", SLOW))
                .with(changes).with(Seeds.of(SEED));
    }

    private static Scenario collapse() {
        return new Scenario("mode-collapse", CHAPTER, "Mode collapse",
                "A generator that learns much faster than its discriminator makes a few of eight modes, and not the same ones for long.",
                recipe(Map.of()), STAGES, List.of(
                        Cue.at(0, "Eight modes", "Eight equal clumps on a ring. A good generator has to make all of them at once, but "
                                + "its loss looks at one fake at a time: each is to fool the discriminator, wherever it is."),
                        Cue.at(400, "All together", "This generator takes steps ten times as long as the discriminator's. All fakes "
                                + "follow the same slope, so they move about as one sheet, to wherever the discriminator believes "
                                + "most."),
                        Cue.at(2500, "Hide and seek", "The discriminator learns that one part of the ring is full of fakes, and lowers "
                                + "it. By then the generator has left for another part. Nothing ever asks it to be everywhere at once."),
                        Cue.at(4000, "Collapsed", "After 4,000 steps most modes get no fakes at all. The losses do not tell: "
                                + "watch the modes and KL(p‖p_G), which punishes what is missing. Each scenario that follows is a "
                                + "way out.")),
                List.of(new Promise("at most 4 of 8 modes are covered", Promise.atMost("modes-covered", 4), SETTLED, STEPS, 10)), STEPS);
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
                cured(), STEPS);
    }

    private static Scenario equalRates() {
        return new Scenario("collapse-cured-by-rate", CHAPTER, "Cured by equal learning rates",
                "The same recipe with the discriminator's learning rate for the generator too: nobody can run away.",
                recipe(Map.of("model.generator.optimiser.rate", SLOW)), STAGES, List.of(
                        Cue.at(0, "Two time scales", "Each player has a learning rate of its own. The generator's goes from 0.01 to "
                                + "0.001, that of the discriminator. That costs nothing: still one update each."),
                        Cue.at(500, "It keeps up", "Fakes still swing back and forth, but the discriminator follows them at their own "
                                + "pace. The players' rates have to fit each other, more than each has to be right."),
                        Cue.at(4000, "All eight", "All modes are covered, and stay covered. Of all cures this is the first to try: look "
                                + "who runs ahead of whom, and slow that player down.")),
                cured(), STEPS);
    }

    private static Scenario minibatch() {
        return new Scenario("collapse-cured-by-minibatch", CHAPTER, "Cured by minibatch discrimination",
                "The same recipe, but the discriminator sees how alike the points of a minibatch are: sameness gives fakes away.",
                recipe(Map.of("model.remedies.minibatchKernels", "8")), COMPANY, List.of(
                        Cue.at(0, "Judged in company", "The discriminator now gets, with every point, eight numbers that say how close "
                                + "the other points of the minibatch are (Salimans and others, 2016). It may be as slow as before."),
                        Cue.at(300, "Sameness gives away", "If fakes crowd in one place, they are all too close to each other, wherever "
                                + "that place is. So fleeing to another mode does not help: only spreading out does."),
                        Cue.at(3000, "All eight", "The generator has to match the spread of the data, not only its places. A point "
                                + "alone no longer has a probability, so the ground shows the bare score.")),
                cured(), STEPS);
    }

    private static Scenario packing() {
        return new Scenario("collapse-cured-by-packing", CHAPTER, "Cured by packing",
                "The same recipe, but the discriminator judges two points together: a pair of like fakes gives itself away.",
                recipe(Map.of("model.remedies.packing", "2")), COMPANY, List.of(
                        Cue.at(0, "In pairs", "The discriminator is shown two real points or two fakes at a time, and says of the pair "
                                + "whether it is real (PacGAN, Lin and others, 2018). Nothing else in the loss is changed."),
                        Cue.at(400, "Twins", "Two real points lie on the same mode once in eight times, two fakes of a collapsed "
                                + "generator always. A pair tells of missing modes what no single point could."),
                        Cue.at(4000, "Covered, not sharp", "Seven or eight modes most of the time, with many fakes in between: half as "
                                + "many examples for the discriminator make it a rougher judge. Packs of four are too few to learn from "
                                + "here, and do not cure.")),
                cured(), STEPS);
    }

    /// With the generator half as fast as in the other recipes, where it collapses still.
    private static Scenario unrolling() {
        return new Scenario("collapse-cured-by-unrolling", CHAPTER, "Cured by unrolling",
                "A generator that sees ahead how the discriminator will answer does not run to where it is believed just now.",
                recipe(Map.of("model.generator.optimiser.rate", "0.005", "model.remedies.unrolled", "5")), STAGES, List.of(
                        Cue.at(0, "Five moves ahead", "For each of its updates the generator works out five updates of the discriminator, "
                                + "differentiates through them, and then takes them back (Metz and others, 2017). Here it is five times "
                                + "as fast as D, and without unrolling mostly collapses."),
                        Cue.at(400, "The answer counts", "To crowd one mode pays now, but not after the discriminator has answered, and "
                                + "that is what the gradient sees: places where it will not be found out soon."),
                        Cue.at(4000, "Covered, not sharp", "Most or all of eight modes, with fakes on their way between them. The price: "
                                + "each step costs several times as much. Against a generator ten times as fast five moves do not reach "
                                + "far enough.")),
                cured(), STEPS);
    }

    private static Scenario wasserstein() {
        return new Scenario("collapse-cured-by-wgan-gp", CHAPTER, "Cured by WGAN-GP",
                "The same rates with the Wasserstein loss, a penalty on slopes, and five updates of the critic, as published.",
                recipe(Map.of("model.loss", "wgan-gp", "model.loss.gradientPenalty", "0.1", "model.discriminator.updates", "5")),
                COMPANY, List.of(
                        Cue.at(0, "A distance, not a verdict", "The critic estimates how far fakes have to be carried to become data. That "
                                + "grows evenly with every mode that is missing, and has a slope wherever the fakes are "
                                + "(Gulrajani and others, 2017)."),
                        Cue.at(400, "Held to slope 1", "A penalty keeps the critic's slope between data and fakes near 1; with λ = 10, as "
                                + "published, this small critic learns too slowly here, with 0.1 it does not."),
                        Cue.at(4000, "All eight", "All modes, and sharp. The five updates are part of it: with a single one the critic is "
                                + "too far behind to measure any distance, and the generator collapses as before.")),
                cured(), STEPS);
    }

    private static List<Promise> cured() {
        return List.of(new Promise("at least 7 of 8 modes are covered", Promise.atLeast("modes-covered", 7), SETTLED, STEPS, 10));
    }
}
