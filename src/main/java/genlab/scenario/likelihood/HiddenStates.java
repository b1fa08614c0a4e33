package genlab.scenario.likelihood;

import genlab.data.sequence.Switching;
import genlab.model.HiddenChain;
import genlab.model.mixture.CovarianceShape;
import genlab.model.mixture.Start;
import genlab.model.sequence.Hmm;
import genlab.scenario.Cue;
import genlab.scenario.Promise;
import genlab.scenario.Scenario;
import genlab.train.Experiment;
import genlab.train.Seeds;
import genlab.train.Trainer;
import java.util.Arrays;
import java.util.List;

/// Three states whose points overlap so much that only their order in time tells them apart.
public final class HiddenStates {

    /// Of the true states; fits are compared with it. A mixture that ignores the order stays below −3.7.
    private static final double FITTED = -3.25;

    private static final List<String> CLOUD = List.of("responsibilities", "components");
    private static final List<String> MOVING = List.of("responsibilities", "transitions", "components");

    private HiddenStates() {
    }

    public static List<Scenario> all() {
        return List.of(new Scenario("hmm-finds-states", "Sequences", "A hidden Markov model finds the states",
                "Three clouds that overlap almost completely, told apart by when their points come.",
                new Experiment(new Switching(3, 100, 0.98, 0.8), 2000, 0.2,
                        new Hmm(3, CovarianceShape.FULL, Start.K_MEANS_PLUS_PLUS, "", 0.5, 0.8, 1e-6), Seeds.of(1)),
                List.of(CLOUD), List.of(
                        Cue.at(0, "One cloud?", "Sequences of a hundred points. A hidden state emits each of them, and stays the same "
                                + "for fifty points on average. Seen without their order the three states are one cloud."),
                        Cue.at(1, "Forward, backward, M", "From the left: how probable is each state, given the points so far? From the "
                                + "right: given those to come? Where the two passes meet they make the ring, which is what "
                                + "responsibilities are to a mixture.").showing(CLOUD, trellis(42)),
                        Cue.at(5, "Neighbours vote", "A point in the overlap says little by itself. But the points before and after it "
                                + "come from the same state most of the time, and some of them lie where only one state is."),
                        Cue.at(25, "The states are found", "The most probable path agrees with the true states at more than 95 of 100 "
                                + "points. The likelihood is 0.6 nats a point above what a mixture of three normals reaches, and all of "
                                + "that comes from knowing the order.").showing(MOVING, trellis(0))),
                List.of(new Promise("the mean log-likelihood is above −3.25 nats",
                                Promise.atLeast("log-likelihood-mean", FITTED), 0, 25, 10),
                        new Promise("the most probable path agrees with the true states at 95 % of the points",
                                trainer -> agreement(trainer) >= 0.95, 25, 25, 10)),
                30));
    }

    /// Where the first sequence changes its state.
    ///
    /// @param time at which the passes are held; 0: they are done
    private static List<String> trellis(int time) {
        return List.of("trellis:from=34:count=17:time=" + time);
    }

    /// The share of the training points whose decoded state is the one that stands, in most places, for their true state.
    private static double agreement(Trainer trainer) {
        int[] decoded = trainer.readings().ability(HiddenChain.class).mostProbablePath();
        int[] truth = trainer.data().trainLabels();
        int states = 1 + Math.max(Arrays.stream(decoded).max().orElse(0), Arrays.stream(truth).max().orElse(0));
        int[][] together = new int[states][states];
        for (int i = 0; i < decoded.length; i++) {
            together[decoded[i]][truth[i]]++;
        }
        int agreed = Arrays.stream(together).mapToInt(row -> Arrays.stream(row).max().orElse(0)).sum();
        return (double) agreed / decoded.length;
    }
}
