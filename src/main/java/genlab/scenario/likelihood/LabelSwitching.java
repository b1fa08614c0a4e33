package genlab.scenario.likelihood;

import genlab.math.Scaling;
import genlab.model.Components;
import genlab.scenario.Cue;
import genlab.scenario.Promise;
import genlab.scenario.Scenario;
import genlab.train.Trainer;
import java.util.List;

/// A fit whose components change places by hand and stay there: the likelihood knows no names.
public final class LabelSwitching {

    /// The blobs in stage coordinates, by their law.
    private static final String UPPER_LEFT = " -0.97 1.10";
    private static final String RIGHT = " 1.36 0.20";
    private static final String BELOW = " -0.39 -1.30";

    private LabelSwitching() {
    }

    public static List<Scenario> all() {
        return List.of(new Scenario("label-switching", EmStarts.CHAPTER, "Label switching",
                "Three components exchange their blobs, and the likelihood is the same to the last digit: labels mean nothing.",
                EmStarts.em(2000, EmStarts.GOOD, 1), EmStarts.STAGES, List.of(
                        Cue.at(0, "A fit from a good start", "EM finds the three blobs. Component 1 will take the upper left one, "
                                + "because it started nearest."),
                        Cue.at(15, "One of six", "This is a maximum of the likelihood, but not the only one. Any order of the three "
                                + "components describes the same density, so there are 3! = 6 equal maxima."),
                        Cue.at(20, "Changing places", "Every component is moved by hand onto the next one's blob. Colours and numbers "
                                + "have changed; the density has not.").byHand("move 1" + RIGHT).byHand("move 2" + BELOW)
                                .byHand("move 3" + UPPER_LEFT),
                        Cue.at(30, "Nothing pulls them back", "EM stays, and the log-likelihood is what it was. So compare fits by "
                                + "their density, never component by component, and do not average parameters over runs or samples.")),
                List.of(new Promise("component 1 has the blob at the upper left", trainer -> at(trainer, 0.35, 0.75), 15, 15, 10),
                        new Promise("component 1 has the blob at the right", trainer -> at(trainer, 0.75, 0.6), 30, 30, 10),
                        new Promise("the mean log-likelihood is as high as before", Promise.atLeast("log-likelihood-mean", 3.38), 30, 30,
                                10)),
                40));
    }

    /// Whether the first component's mean is within a blob's sd of a place in data units.
    private static boolean at(Trainer trainer, double x, double y) {
        var law = trainer.readings().ability(Components.class).components().getFirst().law();
        Scaling scaling = trainer.data().scaling();
        return Math.hypot(scaling.dataX(law.meanX()) - x, scaling.dataY(law.meanY()) - y) < 0.025;
    }
}
