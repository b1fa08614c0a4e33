package genlab.model.sequence;

import genlab.card.Knob;
import genlab.data.Dataset;
import genlab.model.Editable;
import genlab.model.HiddenChain;
import genlab.model.Instrumented;
import genlab.model.Model;
import genlab.model.Parametric;
import genlab.model.Run;
import genlab.model.Sampler;
import genlab.model.Schematic;
import genlab.model.Sized;
import genlab.model.mixture.Beginning;
import genlab.model.mixture.CovarianceShape;
import genlab.model.mixture.Start;
import genlab.noise.Streams;
import java.util.Set;

/// A hidden Markov model with normal emissions, fitted by Baum–Welch, which is EM for sequences: the forward and backward passes give
/// γ_t(k) = p(z_t = k|x) and ξ_t(i, j) = p(z_t = i, z_{t+1} = j|x); then πₖ = mean γ₁(k), A_ij = Σ_t ξ_t(i, j)/Σ_t γ_t(i), and means
/// and covariances as in a mixture, with γ for responsibilities (L. Baum, T. Petrie, G. Soules and N. Weiss, Annals of Mathematical
/// Statistics 41, 1970). Points that do not follow each other are read as one sequence, in the order they were drawn.
public record Hmm(
        @Knob(label = "States", help = "How many hidden states; with means given by hand, as many as there are means.",
                min = 1, max = Hmm.MOST) int states,
        @Knob(label = "Covariance", help = "Full: any ellipses. Diag: axes along the coordinates. Tied: all the same ellipse. "
                + "Spherical: circles in data units.", live = true) CovarianceShape covariance,
        @Knob(label = "Start", help = "Random points of the data, points far from each other, or means placed by hand.") Start start,
        @Knob(label = "Means", help = "Where the means start by hand, in data units: “x,y; x,y”. Empty: evenly on a circle.") String means,
        @Knob(label = "Start size", help = "The first ellipses, as a share of the data's.", min = 0.001, max = 2, logarithmic = true)
        double spread,
        @Knob(label = "Start staying", help = "The first probability of staying in a state; the others share the rest.",
                min = 0, max = 0.999) double stay,
        @Knob(label = "Ridge", help = "Added to every variance after each M step, so that no state shrinks onto a point; 0 for none.",
                unit = "squared stage units", min = 0, max = 1, live = true) double ridge) implements Model {

    /// The passes take a time that grows with the square of the number of states.
    static final int MOST = 16;

    public Hmm {
        new Beginning(states, start, means, spread);
    }

    public Hmm() {
        this(3, CovarianceShape.FULL, Start.K_MEANS_PLUS_PLUS, "", 0.5, 0.8, 1e-6);
    }

    @Override
    public String id() {
        return "hmm";
    }

    @Override
    public String title() {
        return "Hidden Markov model";
    }

    @Override
    public String summary() {
        return "A mixture with a memory: which state emits a point depends on the state before. Finds the states of a sequence.";
    }

    @Override
    public Schematic schematic() {
        return HmmSchematic.SCHEMATIC;
    }

    @Override
    public Set<Class<?>> abilities() {
        return Set.of(Sampler.class, HiddenChain.class, Sized.class, Parametric.class, Editable.class, Instrumented.class);
    }

    @Override
    public Run start(Dataset data, Streams streams) {
        return new HmmRun(this, data, streams);
    }

    Hmm sized(int count) {
        return beginning(count, start == Start.BY_HAND ? Start.K_MEANS_PLUS_PLUS : start, "");
    }

    Hmm beginning(int count, Start first, String places) {
        return new Hmm(count, covariance, first, places, spread, stay, ridge);
    }

    Beginning beginning() {
        return new Beginning(states, start, means, spread);
    }
}
