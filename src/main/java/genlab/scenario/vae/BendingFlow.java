package genlab.scenario.vae;

import genlab.data.curve.Ring;
import genlab.model.vae.Vae;
import genlab.scenario.Cue;
import genlab.scenario.Promise;
import genlab.scenario.Scenario;
import genlab.train.Experiment;
import java.util.List;
import java.util.Map;

/// True posteriors that are bent, a normal that cannot follow them, and a planar flow that can. On a narrow ring every latent along a ray
/// is decoded to nearly the same point, so p(z|x) is a wedge. Approximation gaps of seeds 1 … 4 after 2,000 steps: 0.39 0.34 0.31 0.30 nats
/// with diagonal normals, 0.15 0.12 0.09 0.13 with four planar flows, whose ELBO is 0.4 nats higher.
public final class BendingFlow {

    private static final List<List<String>> STAGES = List.of(List.of("data", "reconstructions"), List.of("posterior"), List.of("ladder"));

    private static final long STEPS = 2000;

    /// A point where the gaps are much what they are on average, in stage coordinates.
    private static final double X = 0.93;
    private static final double Y = 0.85;

    private BendingFlow() {
    }

    public static List<Scenario> all() {
        return List.of(new Scenario("normal-posteriors-miss", BetaSweep.CHAPTER, "A normal posterior misses",
                        "True posteriors on a ring are wedges; the best ellipse leaves a third of a nat.",
                        recipe(Map.of()), STAGES, List.of(
                                Cue.at(0, "Which latents made this point?", "The colours are the true posterior p(z|x) of the pinned "
                                        + "point, by Bayes' rule on a grid; the contours are the encoder's q(z|x), a normal along the "
                                        + "axes. Click other points to ask about them."),
                                Cue.at(600, "A ring out of a plane", "The decoder has two latent coordinates and needs one, the angle. "
                                        + "Along a ray all latents are decoded to nearly the same place, so the true posterior is a long "
                                        + "wedge."),
                                Cue.at(STEPS, "What an ellipse cannot do", "The wedge is turned and narrows to one end. The best normal q* "
                                        + "covers part of it: from its bar to log p(x) about a third of a nat is missing, the "
                                        + "approximation gap. No encoder can close it.")),
                        List.of(new Promise("the approximation gap of eight points is above 0.25 nats on average",
                                trainer -> Looks.approximation(trainer) > 0.25, STEPS, STEPS, 10)), STEPS)
                        .pinning(X, Y),
                new Scenario("planar-flow-bends-a-posterior", BetaSweep.CHAPTER, "A planar flow bends the posterior",
                        "The same with normals bent four times: the posterior follows the wedge, and the bound rises.",
                        recipe(Map.of("model.posterior", "planar")), STAGES, List.of(
                                Cue.at(0, "Pushed along planes", "Each latent of a normal is pushed four times, by z + u·tanh(w·z + b): "
                                        + "near a plane across w, along u (Rezende and Mohamed, 2015). How much the pushes stretch is "
                                        + "known, so q(z|x) is, too."),
                                Cue.at(600, "Beyond ellipses", "For each point the encoder tells w, u and b besides the normal. The "
                                        + "contours begin to bend and to narrow as the true posterior does."),
                                Cue.at(STEPS, "Closer", "The approximation gap is less than half of what it was, and the ELBO about 0.4 "
                                        + "nats higher. Look at the bars: ELBO and ELBO of q* both stand nearer to log p(x).")),
                        List.of(new Promise("the approximation gap of eight points is below 0.2 nats on average",
                                        trainer -> Looks.approximation(trainer) < 0.2, STEPS, STEPS, 10),
                                new Promise("the ELBO is above 1.2 nats", Promise.atLeast("elbo", 1.2), STEPS, STEPS, 10)), STEPS)
                        .pinning(X, Y));
    }

    private static Experiment recipe(Map<String, String> changes) {
        return Experiment.of(new Ring(), Vae.standard()).with(Map.of("model.optimiser.rate", "0.005", "model.decoder.layers", "1"))
                .with(changes);
    }
}
