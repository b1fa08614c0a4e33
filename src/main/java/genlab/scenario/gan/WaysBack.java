package genlab.scenario.gan;

import genlab.data.curve.Moons;
import genlab.model.gan.Cycle;
import genlab.scenario.Cue;
import genlab.scenario.Promise;
import genlab.scenario.Scenario;
import genlab.train.Experiment;
import java.util.List;
import java.util.Map;

/// CycleGAN between two moons and two circles, first without the cycle loss, then with it.
public final class WaysBack {

    private WaysBack() {
    }

    public static List<Scenario> all() {
        return List.of(new Scenario("cycle-loss", Collapse.CHAPTER, "CycleGAN without a cycle loss",
                "Two moons become two circles, and back: without the cycle loss no point comes back to where it was.",
                Experiment.of(new Moons(), Cycle.standard()).with(Map.of("model.batch", "64", "model.weight", "0")),
                List.of(List.of("other-data", "other-samples"), List.of("sets", "journeys", "way-back")), List.of(
                        Cue.at(0, "Two sets, no pairs", "The generator G translates moons into circles, F translates circles into "
                                + "moons, and a discriminator on each side judges the result. Nobody says which point belongs to "
                                + "which."),
                        Cue.at(500, "Each for itself", "Both translations look right, more or less: that is all the discriminators can "
                                + "see. But G and F need not know of each other, since the cycle weight is 0."),
                        Cue.at(1000, "Lost on the way", "Follow a point there and back: it ends more than one standard deviation away. "
                                + "Any mixing-up within a set fools a discriminator, so F has no reason to undo what G did. Now the "
                                + "cycle weight is turned to 10.").turning("model.weight", "10"),
                        Cue.at(1500, "The way back", "Within a few hundred steps every point comes home, to a tenth of a standard "
                                + "deviation or better. The cycle loss makes G and F each other's inverse; which point goes where is "
                                + "still theirs to choose.")),
                List.of(new Promise("points end more than 0.8 stage units from where they began", Promise.atLeast("cycle-error", 0.8), 1000,
                                1000, 9),
                        new Promise("points end less than 0.2 stage units from where they began", Promise.atMost("cycle-error", 0.2), 1500,
                                1500, 10)), 1500));
    }
}
