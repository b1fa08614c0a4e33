package genlab.scenario;

import genlab.scenario.gan.Collapse;
import genlab.scenario.gan.CoveringOrSeeking;
import genlab.scenario.gan.FirstSteps;
import genlab.scenario.gan.Oscillation;
import genlab.scenario.gan.Published;
import genlab.scenario.gan.SmallestGan;
import genlab.scenario.gan.VanishingGradient;
import genlab.scenario.gan.WaysBack;
import genlab.scenario.likelihood.Counting;
import genlab.scenario.likelihood.EmAgainstGradient;
import genlab.scenario.likelihood.EmStarts;
import genlab.scenario.likelihood.HiddenStates;
import genlab.scenario.likelihood.KernelWidths;
import genlab.scenario.likelihood.LabelSwitching;
import genlab.scenario.vae.AmortisationGap;
import genlab.scenario.vae.BendingFlow;
import genlab.scenario.vae.BetaSweep;
import genlab.scenario.vae.Holes;
import genlab.scenario.vae.InTurn;
import genlab.scenario.vae.OfEachLabel;
import genlab.scenario.vae.PosteriorCollapse;
import genlab.scenario.vae.TighterBound;
import java.util.List;
import java.util.stream.Stream;

/// The scenarios, in the order of menus; the first is what GenLab opens with.
public final class Scenarios {

    public static final List<Scenario> ALL = Stream.of(FirstSteps.all(), Collapse.all(), VanishingGradient.all(),
            Oscillation.all(), SmallestGan.all(), CoveringOrSeeking.all(), WaysBack.all(),
            Published.all(),
            BetaSweep.all(), PosteriorCollapse.all(), Holes.all(), TighterBound.all(), AmortisationGap.all(), BendingFlow.all(),
            OfEachLabel.all(), InTurn.all(),
            Counting.all(), KernelWidths.all(),
            EmStarts.all(), EmAgainstGradient.all(), LabelSwitching.all(),
            HiddenStates.all()).flatMap(List::stream).toList();

    private Scenarios() {
    }
}
