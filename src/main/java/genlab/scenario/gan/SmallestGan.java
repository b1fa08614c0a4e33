package genlab.scenario.gan;

import genlab.data.mixture.Gaussian;
import genlab.model.gan.dirac.Dirac;
import genlab.scenario.Cue;
import genlab.scenario.Promise;
import genlab.scenario.Scenario;
import genlab.train.Experiment;
import java.util.List;

/// The Dirac GAN, first without a penalty, then with one. Nothing in it is random: all seeds are the same run.
public final class SmallestGan {

    private static final long PENALTY = 600;

    private SmallestGan() {
    }

    public static List<Scenario> all() {
        return List.of(new Scenario("dirac-gan", Collapse.CHAPTER, "The smallest GAN",
                "Two numbers that chase each other in circles, until a penalty on the discriminator's slope lets them come to rest.",
                Experiment.of(new Gaussian(), new Dirac()).with("model.game.loss", "minimax"),
                List.of(List.of("dirac-path"), List.of("critic", "samples")), List.of(
                        Cue.at(0, "Two numbers", "All data lie at one point, called 0, and all fakes at θ, which is the whole generator. "
                                + "The discriminator's output is ψ·x, so ψ is the whole of it; its line D = ½, on the right, runs through "
                                + "the data. At the blue dot fakes lie on the data and D is flat: both players rest."),
                        Cue.at(130, "Half a turn", "While ψ says that data are to the left, θ moves left. It runs past 0, for by then ψ "
                                + "still says so; then ψ turns. Arrows are the slopes of both losses together: they point around the "
                                + "equilibrium, not at it."),
                        Cue.at(PENALTY, "Round and round", "The eigenvalues were ±i/2 so far: a turn, and no pull inward. With steps of "
                                + "any length the circle even grew. Now R₁ = γ/2·ψ² is added to the discriminator's loss, with γ = 0.3.")
                                .turning("model.game.slope", "0.3"),
                        Cue.at(1300, "A spiral", "The penalty makes a flat discriminator worth something, and moves the eigenvalues to "
                                + "−0.15 ± 0.48i: the real part pulls in. Real GANs do the same in thousands of dimensions (Mescheder and "
                                + "others, 2018).")),
                List.of(new Promise("both players are farther than 1 from their rest", Promise.atLeast("equilibrium-distance", 1), PENALTY,
                                PENALTY, 10),
                        new Promise("they are nearer than 0.05", Promise.atMost("equilibrium-distance", 0.05), 1300, 1300, 10)), 1300));
    }
}
