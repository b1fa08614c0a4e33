package genlab.scenario.gan;

import genlab.data.mixture.Gaussian;
import genlab.model.gan.Gan;
import genlab.scenario.Cue;
import genlab.scenario.Promise;
import genlab.scenario.Scenario;
import genlab.train.Experiment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Two players with momentum circle around a single normal and never arrive; with a penalty on D's slope at the data they do.
public final class Oscillation {

    private static final List<List<String>> STAGES = List.of(List.of("critic", "descent", "data", "samples"));

    private Oscillation() {
    }

    public static List<Scenario> all() {
        return List.of(new Scenario("oscillation", Collapse.CHAPTER, "Oscillation",
                        "Each player answers the other's last move: with momentum they circle around the equilibrium for ever.",
                        recipe("0"), STAGES, List.of(
                                Cue.at(0, "The simplest target", "One normal, so there are no modes to miss. Both players have one "
                                        + "hidden layer, the same rate, and Adam with its usual momentum, β₁ = 0.9."),
                                Cue.at(200, "Past it", "Fakes run up the discriminator's slope. By the time they reach the data the "
                                        + "slope still points onward, and momentum carries them out on the other side."),
                                Cue.at(800, "Chasing", "The discriminator turns, the fakes turn after it. The gradient of a game is no "
                                        + "downhill direction of anything: near the equilibrium it points around it, not at it."),
                                Cue.at(2000, "No end", "The Jensen–Shannon divergence still swings, and not around 0. More training does "
                                        + "not help, since nothing here has a minimum. The next scenario changes one knob.")),
                        List.of(new Promise("the Jensen–Shannon divergence is above 0.15 nats",
                                Promise.atLeast("js", 0.15), 2000, 2000, 10)),
                        2000),
                new Scenario("oscillation-cured-by-r1", Collapse.CHAPTER, "R₁ stops the oscillation",
                        "The same two players, and a penalty on the discriminator's slope at the data: they come to rest.",
                        recipe("50"), STAGES, List.of(
                                Cue.at(0, "A price on slopes", "The discriminator pays γ/2 times its squared slope at real points, with "
                                        + "γ = 50. At the equilibrium it has to be flat there anyway, so the penalty moves no goal."),
                                Cue.at(200, "Gentle", "The ground is pale from the beginning: a steep discriminator is too dear. Fakes "
                                        + "arrive without running past."),
                                Cue.at(1000, "At rest", "The penalty turns the circles around the equilibrium into spirals that end in "
                                        + "it; for the Dirac GAN one can prove that (Mescheder and others, 2018).")),
                        List.of(new Promise("the Jensen–Shannon divergence is below 0.1 nats", Promise.atMost("js", 0.1), 2000, 2000, 10)),
                        2000));
    }

    /// @param penalty γ
    private static Experiment recipe(String penalty) {
        Map<String, String> knobs = new HashMap<>(Map.of("model.batch", "64", "model.remedies.penalty.real", penalty));
        for (String player : List.of("model.generator", "model.discriminator")) {
            knobs.put(player + ".layers", "1");
            knobs.put(player + ".optimiser.rate", "0.005");
            knobs.put(player + ".optimiser.beta1", "0.9");
        }
        return Experiment.of(new Gaussian(), Gan.standard()).with(knobs);
    }
}
