package genlab.scenario.likelihood;

import genlab.data.mixture.ThreeBlobs;
import genlab.model.mixture.MixtureGradient;
import genlab.scenario.Cue;
import genlab.scenario.Promise;
import genlab.scenario.Scenario;
import genlab.train.Experiment;
import java.util.List;
import java.util.Map;

/// The likelihood of {@link EmStarts}' good start, climbed by gradient from the same place.
public final class EmAgainstGradient {

    private EmAgainstGradient() {
    }

    public static List<Scenario> all() {
        return List.of(new Scenario("em-against-gradient", EmStarts.CHAPTER, "EM against gradient ascent",
                "The same mixture from the same start by gradient: after the ten steps that EM took it has hardly begun.",
                Experiment.of(new ThreeBlobs(), new MixtureGradient())
                        .with(Map.of("model.start", "by-hand", "model.means", EmStarts.GOOD, "model.spread", "1")),
                List.of(EmStarts.STAGES.getFirst(), List.of("surface")), List.of(
                        Cue.at(0, "The same likelihood, another way up", "Data, components and start are those of “EM with a good "
                                + "start”. But instead of E and M each step follows the gradient of the log-likelihood, a tenth of it."),
                        Cue.at(10, "EM would have arrived", "EM took ten rounds from here to the top. The gradient knows no scale: its "
                                + "steps are small where the likelihood is flat, and every parameter gets the same rate."),
                        Cue.at(30, "A larger rate", "Three times the rate, then. It is faster for a while; but where the likelihood is "
                                + "steep, as around narrow components, the steps become too long and it overshoots.")
                                .turning("model.rate", "0.3"),
                        Cue.at(100, "The natural gradient", "From here on each step is divided by the Fisher information, which "
                                + "measures parameters by what they do to the density. At a rate of 1 that is nearly EM itself.")
                                .turning("model.gradient", "natural").turning("model.rate", "1"),
                        Cue.at(115, "Arrived", "Fifteen steps did what a hundred had not: every component has its own blob, and the "
                                + "likelihood is where EM left it. What makes a direction steep is how one measures parameters.")),
                List.of(new Promise("the mean log-likelihood is still more than 1.7 nats below the truth's",
                                Promise.atMost("log-likelihood-mean", 1.7), 10, 10, 10),
                        new Promise("it is not yet within 0.06 nats of the truth's",
                                Promise.atMost("log-likelihood-mean", 3.38), 100, 100, 10),
                        new Promise("by the natural gradient it is", Promise.atLeast("log-likelihood-mean", 3.38), 101, 115, 10)),
                120));
    }
}
