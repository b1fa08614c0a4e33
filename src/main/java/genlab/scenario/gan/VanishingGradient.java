package genlab.scenario.gan;

import genlab.data.mixture.Ring8;
import genlab.model.gan.Gan;
import genlab.scenario.Cue;
import genlab.scenario.Promise;
import genlab.scenario.Scenario;
import genlab.train.Experiment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A generator that wakes up in front of a discriminator that is already perfect, with the minimax and with the non-saturating loss. Until
/// then the two runs are the same, bit for bit. The generator's optimiser is plain gradient descent: Adam divides by the size of
/// the gradient and hides that it has vanished.
public final class VanishingGradient {

    /// When the generator wakes up.
    private static final long WAKES = 500;

    private static final List<List<String>> STAGES = List.of(List.of("critic", "descent", "data", "samples"));

    private VanishingGradient() {
    }

    public static List<Scenario> all() {
        return List.of(new Scenario("perfect-discriminator", Collapse.CHAPTER, "A perfect discriminator kills the gradient",
                        "With the minimax loss a generator that is found out every time learns nothing.",
                        recipe("minimax"), STAGES, List.of(
                                Cue.at(0, "The generator sleeps", "For 500 steps only the discriminator learns, ten updates a step. The "
                                        + "fakes stay where they are, in the middle of the ring."),
                                Cue.at(300, "Perfect", "It is right about every point: its loss is near 0. The ground is deep blue "
                                        + "around the data and deep orange around the fakes, and hardly changes in between."),
                                Cue.at(WAKES, "Awake, and stuck", "Now the generator learns too. But log(1 − D(G(z))) is flat where D "
                                        + "is sure: its slope in the logit is D itself, one in thousands. The gradient is almost 0.")
                                        .turning("model.generator.updates", "1"),
                                Cue.at(700, "Still there", "Two hundred steps later the fakes have hardly moved, and the discriminator "
                                        + "is surer still. The better D is, the less G learns: that is the paradox of the minimax "
                                        + "loss.")),
                        List.of(new Promise("the generator's gradient is shorter than 0.1",
                                        Promise.atMost("gradient-g", 0.1), 600, 600, 9),
                                new Promise("KL(p‖p_G) is still above 15 nats", Promise.atLeast("kl", 15), 700, 700, 9)), 700),
                new Scenario("non-saturating-revives", Collapse.CHAPTER, "The non-saturating loss revives it",
                        "The same perfect discriminator, the same sleeping generator: with −log D it wakes up and runs.",
                        recipe("non-saturating"), STAGES, List.of(
                                Cue.at(0, "The same beginning", "The discriminator learns alone. It does not know the generator's loss, "
                                        + "so up to step 500 this run is that of the minimax loss, bit for bit."),
                                Cue.at(WAKES, "Another slope", "The generator now minimises −log D(G(z)). Its slope in the logit is 1 − "
                                        + "D: largest where the discriminator is surest that it sees a fake.")
                                        .turning("model.generator.updates", "1"),
                                Cue.at(550, "Off they go", "The gradient was a thousand times as long: within fifty steps the fakes are "
                                        + "all around the ring, and far past it."),
                                Cue.at(700, "The same equilibrium", "Both losses agree on where the game ends, G's best answer is p "
                                        + "either way. They differ in how one gets there.")),
                        List.of(new Promise("KL(p‖p_G) is below 9 nats", Promise.atMost("kl", 9), WAKES, 550, 10)), 700));
    }

    private static Experiment recipe(String loss) {
        Map<String, String> knobs = new HashMap<>(Map.of("model.loss", loss, "model.batch", "64", "model.generator.updates", "0"));
        knobs.put("model.discriminator.updates", "10");
        knobs.put("model.generator.optimiser", "sgd");
        knobs.put("model.generator.optimiser.rate", "0.005");
        return Experiment.of(new Ring8(), Gan.standard()).with(knobs);
    }
}
