package genlab.model.mixture;

import genlab.card.Knob;
import genlab.math.Gaussian;
import genlab.math.Scaling;
import genlab.model.Phase;

/// The mixture of normals of {@link MixtureEm}, its mean log-likelihood ℓ/n climbed by gradient instead: weights by softmax of logits,
/// covariances by their Cholesky factor with logarithms on the diagonal, so that every step stays a mixture.
public record MixtureGradient(
        @Knob(label = "Components", help = "How many normals; with means given by hand, as many as there are means.",
                min = 1, max = Beginning.MOST) int components,
        @Knob(label = "Covariance", help = "Full: any ellipses. Diag: axes along the coordinates. Tied: all the same ellipse. "
                + "Spherical: circles in data units.") CovarianceShape covariance,
        @Knob(label = "Differ along", help = "Both: a mixture in the plane. X or y: the one-dimensional mixture of that coordinate; "
                + "the other coordinate is one normal.") Axis axis,
        @Knob(label = "Gradient", help = "Plain: as steep as the parameters make it. Natural: divided by the Fisher information of points "
                + "whose components are known, nearly EM at a rate of 1.", live = true) Climb.Direction gradient,
        @Knob(label = "Learning rate", help = "How far each step goes along the gradient.", min = 1e-5, max = 2, logarithmic = true,
                live = true) double rate,
        @Knob(label = "Start", help = "Random points of the data, points far from each other, or means placed by hand.") Start start,
        @Knob(label = "Means", help = "Where the means start by hand, in data units: “x,y; x,y”. Empty: evenly on a circle.") String means,
        @Knob(label = "Start size", help = "The first ellipses, as a share of the data's.", min = 0.001, max = 2, logarithmic = true)
        double spread) implements MixtureModel {

    public MixtureGradient {
        new Beginning(components, start, means, spread);
    }

    public MixtureGradient() {
        this(3, CovarianceShape.FULL, Axis.BOTH, Climb.Direction.PLAIN, 0.1, Start.RANDOM_POINTS, "", 0.5);
    }

    @Override
    public String id() {
        return "mixture-gradient";
    }

    @Override
    public String title() {
        return "Gaussian mixture (gradient)";
    }

    @Override
    public String summary() {
        return "The same likelihood as EM's, climbed by gradient: to be raced against it.";
    }

    @Override
    public Beginning beginning() {
        return new Beginning(components, start, means, spread);
    }

    @Override
    public Phase second() {
        return Climb.CLIMB;
    }

    @Override
    public Ascent ascent(Scaling scaling, Gaussian all) {
        return new Climb(gradient, rate, covariance, axis, scaling, all);
    }

    @Override
    public String way() {
        return gradient == Climb.Direction.PLAIN ? "gradient" : "natural gradient";
    }

    @Override
    public MixtureModel rival() {
        return new MixtureEm(components, covariance, axis, start, means, spread, new MixtureEm().ridge());
    }

    @Override
    public MixtureModel beginning(int count, Start first, String places) {
        return new MixtureGradient(count, covariance, axis, gradient, rate, first, places, spread);
    }
}
