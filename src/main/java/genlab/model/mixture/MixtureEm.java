package genlab.model.mixture;

import genlab.card.Knob;
import genlab.math.Gaussian;
import genlab.math.Scaling;
import genlab.model.Phase;

/// A mixture of normals fitted by expectation–maximisation: E, γᵢₖ = πₖN(xᵢ; μₖ, Σₖ)/Σⱼ πⱼN(xᵢ; μⱼ, Σⱼ); M, πₖ = Nₖ/n,
/// μₖ = Σᵢγᵢₖxᵢ/Nₖ, Σₖ = Σᵢγᵢₖ(xᵢ − μₖ)(xᵢ − μₖ)ᵀ/Nₖ + ridge·I with Nₖ = Σᵢγᵢₖ (Dempster, Laird and Rubin, JRSS B 39, 1977;
/// Scornet's lecture slides, eqs. 61–82). With a ridge of 0 ℓ never falls.
public record MixtureEm(
        @Knob(label = "Components", help = "How many normals; with means given by hand, as many as there are means.",
                min = 1, max = Beginning.MOST) int components,
        @Knob(label = "Covariance", help = "Full: any ellipses. Diag: axes along the coordinates. Tied: all the same ellipse. "
                + "Spherical: circles in data units.", live = true) CovarianceShape covariance,
        @Knob(label = "Differ along", help = "Both: a mixture in the plane. X or y: the one-dimensional mixture of that coordinate; "
                + "the other coordinate is one normal.") Axis axis,
        @Knob(label = "Start", help = "Random points of the data, points far from each other, or means placed by hand.") Start start,
        @Knob(label = "Means", help = "Where the means start by hand, in data units: “x,y; x,y”. Empty: evenly on a circle.") String means,
        @Knob(label = "Start size", help = "The first ellipses, as a share of the data's.", min = 0.001, max = 2, logarithmic = true)
        double spread,
        @Knob(label = "Ridge", help = "Added to every variance after each M step, so that no component shrinks onto a point; 0 for none.",
                unit = "squared stage units", min = 0, max = 1, live = true) double ridge) implements MixtureModel {

    public MixtureEm {
        new Beginning(components, start, means, spread);
    }

    /// Three full components from random points; the ridge is an sd of a thousandth of the data's.
    public MixtureEm() {
        this(3, CovarianceShape.FULL, Axis.BOTH, Start.RANDOM_POINTS, "", 0.5, 1e-6);
    }

    @Override
    public String id() {
        return "mixture-em";
    }

    @Override
    public String title() {
        return "Gaussian mixture (EM)";
    }

    @Override
    public String summary() {
        return "Several normals fitted by turns: which component produced which point, then where each component ought to be.";
    }

    @Override
    public Beginning beginning() {
        return new Beginning(components, start, means, spread);
    }

    @Override
    public Phase second() {
        return Maximisation.M;
    }

    @Override
    public Ascent ascent(Scaling scaling, Gaussian all) {
        return new Maximisation(covariance, axis, ridge, scaling, all);
    }

    @Override
    public String way() {
        return "EM";
    }

    @Override
    public MixtureModel rival() {
        return new MixtureGradient(components, covariance, axis, Climb.Direction.PLAIN, new MixtureGradient().rate(), start, means, spread);
    }

    @Override
    public MixtureModel beginning(int count, Start first, String places) {
        return new MixtureEm(count, covariance, axis, first, places, spread, ridge);
    }
}
