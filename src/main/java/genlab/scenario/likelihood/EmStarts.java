package genlab.scenario.likelihood;

import genlab.data.mixture.ThreeBlobs;
import genlab.model.mixture.Axis;
import genlab.model.mixture.CovarianceShape;
import genlab.model.mixture.MixtureEm;
import genlab.model.mixture.Start;
import genlab.scenario.Cue;
import genlab.scenario.Promise;
import genlab.scenario.Scenario;
import genlab.train.Experiment;
import genlab.train.Seeds;
import java.util.List;

/// EM on three blobs from three starts: one that finds them, one that never will, one that shrinks onto a point. The entropy of the
/// three blobs is −3.44 nats, so a mean log-likelihood of 3.44 is what the truth has itself.
public final class EmStarts {

    static final String GOOD = "0.3,0.6; 0.6,0.75; 0.6,0.3";
    static final String CHAPTER = "Mixtures and EM";
    static final List<List<String>> STAGES = List.of(List.of("target-contours", "responsibilities", "trails", "components"));

    /// An sd of a thousandth of the data's.
    private static final double RIDGE = 1e-6;

    private EmStarts() {
    }

    public static List<Scenario> all() {
        return List.of(good(), bad(), singular());
    }

    private static Scenario good() {
        return new Scenario("em-good-start", CHAPTER, "EM with a good start",
                "One wide component for each blob: ten rounds of E and M, and the likelihood has climbed to its top.",
                em(2000, GOOD, 1), List.of(STAGES.getFirst(), List.of("bound")), List.of(
                        Cue.at(0, "Three guesses", "Three normals, each as wide as all the data, stand roughly where a blob might be. "
                                + "Nobody has told them which point belongs to which."),
                        Cue.at(1, "E, then M", "The E step gives every point shares in the components, by how well each explains it. "
                                + "The M step moves each component to the mean of its shares. Watch the log-likelihood: it never "
                                + "falls."),
                        Cue.at(6, "The components divide the work", "As a component comes nearer to one blob it explains the others "
                                + "worse, so it gets less of them. That is why the last rounds are the fastest."),
                        Cue.at(12, "At the top", "Nothing moves any more: each component has its own blob. The mean log-likelihood is "
                                + "that of the true law, 3.44 nats, give or take the luck of the draw.")),
                List.of(new Promise("the mean log-likelihood is within 0.06 nats of the truth's, or above",
                        Promise.atLeast("log-likelihood-mean", 3.38), 0, 12, 10)), 15);
    }

    private static Scenario bad() {
        return new Scenario("em-bad-start", CHAPTER, "EM with a bad start",
                "Two components share one blob and the third has to cover two: EM climbs, but only to a local maximum.",
                em(2000, "0.34,0.76; 0.36,0.74; 0.6,0.45", 0.1), STAGES, List.of(
                        Cue.at(0, "Two in one place", "The same data and the same three components, but narrow, and two of them start "
                                + "in the same blob. The third stands between the other two blobs."),
                        Cue.at(2, "A quick compromise", "The third component takes all points of two blobs, because nobody else is "
                                + "near. Most of its mass now lies where no data are."),
                        Cue.at(50, "Stuck", "EM goes on and the likelihood still never falls, but it hardly rises either. Moving one of "
                                + "the pair across the gap would help in the end and hurt on the way, and EM only goes uphill."),
                        Cue.at(200, "A local maximum", "Almost 0.9 nats a point are missing, for good. What helps is another start: "
                                + "several random ones and keeping the best, or means far from each other, as k-means++ chooses them.")),
                List.of(new Promise("the mean log-likelihood is still more than 0.7 nats below the truth's",
                        Promise.atMost("log-likelihood-mean", 2.7), 200, 200, 10)), 200);
    }

    private static Scenario singular() {
        return new Scenario("em-singular-start", CHAPTER, "EM with a singular start",
                "A component that starts near a lone point shrinks onto it: there the likelihood is infinite, and worth nothing.",
                em(100, "0.25,0.85; 0.35,0.75; 0.6,0.45", 0.05), STAGES, List.of(
                        Cue.at(0, "Few points, narrow components", "A hundred points, and components a twentieth as wide as the data. "
                                + "One starts off to the side, where only a point or two lie near."),
                        Cue.at(2, "It has found its point", "The component takes the nearest points, becomes as narrow as they lie, and "
                                + "so explains nothing else. On a single point, or on two in a line, its covariance would shrink to "
                                + "zero."),
                        Cue.at(10, "Held up by the ridge", "The likelihood of such a mixture has no maximum: the narrower, the higher. "
                                + "Only the ridge, a little variance added after every M step, keeps the numbers finite. The component "
                                + "is counted as singular."),
                        Cue.at(40, "A high likelihood is not enough", "The training likelihood pays for a spike on one point, the "
                                + "validation likelihood does not. Start with wider components, or add a larger ridge: both are "
                                + "knobs.")),
                List.of(new Promise("at least one component is singular", Promise.atLeast("components-singular", 1), 0, 5, 10)), 40);
    }

    static Experiment em(int points, String means, double spread) {
        return new Experiment(new ThreeBlobs(), points, 0.2,
                new MixtureEm(3, CovarianceShape.FULL, Axis.BOTH, Start.BY_HAND, means, spread, RIDGE), Seeds.of(1));
    }
}
