package genlab.scenario.vae;

import genlab.data.curve.Moons;
import genlab.model.vae.Vae;
import genlab.scenario.Cue;
import genlab.scenario.Promise;
import genlab.scenario.Scenario;
import genlab.train.Experiment;
import java.util.List;
import java.util.Map;

/// The schedule that comes to mind first, encoder and decoder in turn, against one gradient for both.
public final class InTurn {

    private static final List<List<String>> STAGES = List.of(List.of("density", "data", "reconstructions"), List.of("encoded"));

    private InTurn() {
    }

    public static List<Scenario> all() {
        return List.of(new Scenario("encoder-and-decoder-in-turn", BetaSweep.CHAPTER, "Encoder and decoder in turn",
                        "The first idea: fifty updates of the encoder, then fifty of the decoder. It climbs, and wastes half of what it "
                                + "sees.",
                        recipe(Map.of("model.schedule", "alternating", "model.schedule.encoderUpdates", "50",
                                "model.schedule.decoderUpdates", "50")), STAGES, List.of(
                                Cue.at(0, "Like EM", "EM finds the best posteriors for the model, then the best model for the posteriors. "
                                        + "The first idea for an autoencoder is the same: improve the encoder while the decoder stands "
                                        + "still, then the other way round. One step here is fifty minibatches for each."),
                                Cue.at(10, "Waiting for each other", "While the decoder stands still, the encoder soon has nothing left to "
                                        + "learn, and the other way round. Yet each minibatch is encoded and decoded either way: half of "
                                        + "its gradient is thrown away."),
                                Cue.at(40, "4,000 minibatches", "The bound stands near −3.1 nats. Remember it for the next scenario, which "
                                        + "sees as many minibatches.")),
                        List.of(new Promise("the ELBO is above −3.35 nats", Promise.atLeast("elbo", -3.35), 40, 40, 10),
                                new Promise("the ELBO is below −2.98 nats", Promise.atMost("elbo", -2.98), 40, 40, 9)), 40),
                new Scenario("encoder-and-decoder-at-once", BetaSweep.CHAPTER, "Encoder and decoder at once",
                        "The same nets, data and minibatches, but one gradient of the same draw moves both.",
                        recipe(Map.of()), STAGES, List.of(
                                Cue.at(0, "One objective, one gradient", "The ELBO is one function of all parameters. Since z = μ + σ·ε "
                                        + "lets gradients through, one backward pass has the encoder's and the decoder's, and both move at "
                                        + "every minibatch."),
                                Cue.at(1000, "Ahead already", "After a quarter of the minibatches the bound is where the schedule in turn "
                                        + "ended. Nobody waits: as the decoder bends, the encoder follows in small steps."),
                                Cue.at(4000, "4,000 minibatches", "The bound stands above −3 nats, about 0.15 higher. Taking turns has its "
                                        + "use where one side must stay ahead of the other; here it only costs.")),
                        List.of(new Promise("the ELBO is above −3.02 nats", Promise.atLeast("elbo", -3.02), 4000, 4000, 10)), 4000));
    }

    private static Experiment recipe(Map<String, String> changes) {
        return Experiment.of(new Moons(), Vae.standard()).with(Map.of("model.optimiser.rate", "0.005")).with(changes);
    }
}
