package genlab.scenario.likelihood;

import genlab.data.mixture.Ring8;
import genlab.model.density.Kde;
import genlab.scenario.Cue;
import genlab.scenario.Promise;
import genlab.scenario.Scenario;
import genlab.train.Experiment;
import genlab.train.Seeds;
import java.util.List;

/// Kernel estimates too narrow, too wide, by rule of thumb and by leave-one-out likelihood. The law is known, so the error is exact.
public final class KernelWidths {

    private KernelWidths() {
    }

    public static List<Scenario> all() {
        return List.of(new Scenario("kde-bandwidth", Counting.CHAPTER, "The bandwidth of a kernel estimate",
                "Too narrow, too wide, by a rule of thumb that fails on eight modes, and by the points themselves.",
                new Experiment(new Ring8(2, 0.1), 400, 0.2, new Kde(Kde.Rule.BY_HAND, 0.01), Seeds.of(1)),
                List.of(List.of("density:contours=true", "target-contours", "data"), List.of("leave-one-out", "bandwidth-kl")), List.of(
                        Cue.at(0, "Too narrow", "A normal sits on every point, a hundredth as wide as the data. The estimate knows the "
                                + "points by heart: validation points that fall between them are next to impossible."),
                        Cue.at(10, "Too wide", "Now each kernel is as wide as all the data. Eight modes have melted into one hill, and "
                                + "most of its mass lies where no points are.").turning("model.width", "1"),
                        Cue.at(20, "By a rule of thumb", "Scott's rule is best if the law is one normal. For eight small modes its "
                                + "width is far too large: the ring is there, the modes are not.").turning("model.bandwidth", "scott"),
                        Cue.at(30, "By the points themselves", "From here on each point is predicted from all the others, and the width "
                                + "climbs to where that goes best, a Newton step at a time. No law has to be assumed.")
                                .turning("model.bandwidth", "leave-one-out"),
                        Cue.at(45, "Eight modes again", "The width is a twentieth of the data’s sd, near where the exact divergence, "
                                + "which only we can see, is least. That divergence is a twentieth of what it was by the rule of thumb.")),
                List.of(new Promise("the mean log-likelihood of the validation points is below −1 nat",
                                Promise.atMost("log-likelihood-validation", -1), 0, 0, 10),
                        new Promise("KL(p‖p_G) is above 3 nats", Promise.atLeast("kl", 3), 10, 10, 10),
                        new Promise("KL(p‖p_G) is above 2 nats by Scott's rule", Promise.atLeast("kl", 2), 20, 20, 10),
                        new Promise("KL(p‖p_G) is below 0.15 nats", Promise.atMost("kl", 0.15), 30, 45, 10)),
                45));
    }
}
