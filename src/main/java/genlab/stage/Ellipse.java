package genlab.stage;

import genlab.math.Gaussian;
import genlab.math.Points;

/// Lines of equal density of normals.
final class Ellipse {

    /// Round to the eye.
    private static final int CORNERS = 72;

    private Ellipse() {
    }

    /// Where a normal lies `reach` standard deviations from its mean: μ + reach·L·(cos t, sin t), Σ = L Lᵀ; closed, in the normal's
    /// coordinates.
    static Points of(Gaussian law, double reach) {
        return Points.build(CORNERS + 1, i -> {
            double t = 2 * Math.PI * (i % CORNERS) / CORNERS;
            double u = reach * Math.cos(t);
            return new double[] {law.x(u), law.y(u, reach * Math.sin(t))};
        });
    }
}
