package genlab.model;

import genlab.math.Grid;

/// Ability: the density is the mean of normal kernels, one on every training point, each with a standard deviation of h·sdX() along
/// x and h·sdY() along y, p(x) = 1/n Σᵢ N(x; xᵢ, h² diag(sdX², sdY²)). Its recipe has two live knobs for h, so that a hand can set it.
public interface KernelDensity extends Density {

    /// The knob that says who chooses h, and what it says when a hand does.
    String RULE = "model.bandwidth";
    String BY_HAND = "by-hand";

    /// The knob that is h then.
    String WIDTH = "model.width";

    /// h, a pure number.
    double bandwidth();

    /// Scott's h = n^(−1/6), which in two dimensions is Silverman's (4/(d + 2))^(1/(d + 4)) n^(−1/(d + 4)) too.
    double ruleOfThumb();

    /// The training points' standard deviation along x (dividing by n − 1), in stage units.
    double sdX();

    /// The same along y.
    double sdY();

    /// Mean over the training points of log p₋ᵢ(xᵢ), the density at a point without that point's own kernel, were the bandwidth h:
    /// in nats per squared stage unit.
    double leaveOneOut(double h);

    /// log p at every centre of a grid, were the bandwidth h.
    double[] logDensities(Grid grid, double h);
}
