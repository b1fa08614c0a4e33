package genlab.scenario.vae;

import genlab.data.Mode;
import genlab.data.mixture.Rosette17;
import genlab.math.Scaling;
import genlab.model.vae.ConditionalVae;
import genlab.quantity.data.LabelledPoints;
import genlab.scenario.Cue;
import genlab.scenario.Promise;
import genlab.scenario.Scenario;
import genlab.train.Experiment;
import genlab.train.Trainer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// A conditional autoencoder makes points of any of 17 labels on demand.
public final class OfEachLabel {

    private static final int SAMPLES = 1000;

    private static final long STEPS = 1000;

    private OfEachLabel() {
    }

    public static List<Scenario> all() {
        return List.of(new Scenario("points-of-each-label", BetaSweep.CHAPTER, "Points of the label asked for",
                "Seventeen classes, told to encoder and decoder: any of them can be asked for.",
                Experiment.of(new Rosette17(), ConditionalVae.standard()).with(Map.of("model.optimiser.rate", "0.01")),
                List.of(List.of("density", "data", "samples"), List.of("labels")), List.of(
                        Cue.at(0, "Told the label", "Each point comes with its class, one of 17, and so does each latent that is decoded. "
                                + "Shown are samples of all classes, drawn as often as the data have them."),
                        Cue.at(150, "Classes come apart", "The label alone says where a point is, to within its class. The latents are "
                                + "left with the place within the class, and soon have little to tell."),
                        Cue.at(500, "Asked for one", "From here on the stage is about label 3 alone: its samples, its exact density p(x|y "
                                + "= 3), its posteriors. Training still sees all labels.").turning("model.label", "3")
                                .showing(List.of("density", "data", "samples"), List.of("encoded", "noise")),
                        Cue.at(STEPS, "And all again", "Samples lie at the mode of their own class. One net made 17 laws that share what "
                                + "they have in common. Try other labels in the model's form: nothing has to be trained "
                                + "again.").turning("model.label", "-1")
                                .showing(List.of("density", "data", "samples"), List.of("labels"))),
                List.of(new Promise("95 % of the samples lie nearest to the mode of their own label", trainer -> own(trainer) >= 0.95,
                        STEPS, STEPS, 10)), STEPS));
    }

    /// The share of samples that are nearest to the mode of their own label.
    private static double own(Trainer trainer) {
        LabelledPoints.Values shown = trainer.readings().read(new LabelledPoints(SAMPLES));
        List<Mode> modes = trainer.data().distribution().modes();
        Scaling scaling = trainer.data().scaling();
        int own = 0;
        for (int i = 0; i < shown.samples().size(); i++) {
            double x = scaling.dataX(shown.samples().x(i));
            double y = scaling.dataY(shown.samples().y(i));
            Mode nearest = modes.stream().min(Comparator.comparingDouble(mode -> mode.distance(x, y))).orElseThrow();
            own += nearest.label() == shown.sampleLabels().get(i) ? 1 : 0;
        }
        return (double) own / shown.samples().size();
    }
}
