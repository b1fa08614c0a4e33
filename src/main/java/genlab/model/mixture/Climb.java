package genlab.model.mixture;

import genlab.math.Gaussian;
import genlab.math.Spread;
import genlab.model.Component;
import genlab.model.Phase;
import java.util.ArrayList;
import java.util.List;

/// One step along the gradient of ℓ/n at θ_q, which is that of F(q, ·)/n there (Fisher's identity), so it follows from the E step's
/// sums. With sₖ = Σᵢγ(xᵢ − μₖ)/n, Wₖ = L⁻¹ Σᵢγ(xᵢ − μₖ)(xᵢ − μₖ)ᵀ L⁻ᵀ/n and rₖ = Nₖ/n, where Σₖ = L Lᵀ, and M = Wₖ − rₖI:
///
///     ∂/∂aₖ = rₖ − πₖ,    ∂/∂μₖ = Σₖ⁻¹sₖ,    ∂/∂(log l₁₁) = M₁₁ − M₁₂ l₂₁/l₂₂,    ∂/∂l₂₁ = M₁₂/l₂₂,    ∂/∂(log l₂₂) = M₂₂.
///
/// The natural gradient is divided by the Fisher information of a point *with* its component (D. Titterington, “Recursive parameter
/// estimation using incomplete data”, JRSS B 46, 1984): Δaₖ = (rₖ − πₖ)/πₖ, Δμₖ = sₖ/πₖ, and L changes so that Σₖ changes by L M Lᵀ/πₖ.
record Climb(Direction direction, double rate) implements Ascent {

    /// Which way is up.
    public enum Direction { PLAIN, NATURAL }

    static final Phase CLIMB = new Phase("G", "Gradient step",
            "Move all parameters a little along the gradient of the log-likelihood.");

    /// A component this light has no direction of its own.
    private static final double NOTHING = 1e-12;

    /// A step changes no standard deviation by more than a factor of e, and no mean by more than so many of its sd: far from the points
    /// the gradient grows like their squared distance, and one step would throw the component out of the plane.
    private static final double LONGEST = 1;

    @Override
    public Phase phase() {
        return CLIMB;
    }

    @Override
    public List<Component> next(Statistics q) {
        double n = q.points();
        double[] logWeights = new double[q.components()];
        List<Gaussian> laws = new ArrayList<>();
        double top = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < q.components(); k++) {
            double weight = q.theta().get(k).weight();
            double excess = q.mass(k) / n - weight;
            double change = direction == Direction.PLAIN ? excess : weight > NOTHING ? excess / weight : 0;
            logWeights[k] = Math.log(weight) + rate * change;
            top = Math.max(top, logWeights[k]);
            laws.add(weight > NOTHING ? law(q, k, n, weight) : q.theta().get(k).law());
        }
        double sum = 0;
        for (double log : logWeights) {
            sum += Math.exp(log - top);
        }
        List<Component> next = new ArrayList<>();
        for (int k = 0; k < q.components(); k++) {
            next.add(new Component(Math.exp(logWeights[k] - top) / sum, laws.get(k)));
        }
        return List.copyOf(next);
    }

    private Gaussian law(Statistics q, int k, double n, double weight) {
        Gaussian law = q.theta().get(k).law();
        int at = Statistics.EACH * k;
        double l11 = Math.sqrt(law.varX());
        double l21 = law.covXY() / l11;
        double l22 = Math.sqrt(law.varY() - l21 * l21);
        // Sums over the points in the component's own whitened coordinates.
        double u = q.sums()[at + 1] / n / l11;
        double v = (q.sums()[at + 2] / n - l21 * u) / l22;
        double xx = q.sums()[at + 3] / n / (l11 * l11);
        double xy = (q.sums()[at + 4] / n / l11 - l21 * xx) / l22;
        double yy = (q.sums()[at + 5] / n - 2 * l21 * l22 * xy - l21 * l21 * xx) / (l22 * l22);
        double share = q.mass(k) / n;
        double m11 = xx - share;
        double m12 = xy;
        double m22 = yy - share;
        return direction == Direction.PLAIN ? plain(law, new double[] {l11, l21, l22}, u, v, m11, m12, m22)
                : natural(law, new double[] {l11, l21, l22}, u / weight, v / weight, m11 / weight, m12 / weight, m22 / weight);
    }

    /// ∂/∂μ = L⁻ᵀ(u, v).
    private Gaussian plain(Gaussian law, double[] l, double u, double v, double m11, double m12, double m22) {
        double dy = v / l[2];
        double dx = (u - l[1] * dy) / l[0];
        // In whitened coordinates a step of Δμ is L⁻¹Δμ long.
        double wx = rate * dx / l[0];
        double wy = (rate * dy - l[1] * wx) / l[2];
        double da = rate * (m11 - m12 * l[1] / l[2]);
        double db = rate * m12 / l[2];
        double dc = rate * m22;
        double shorter = shorter(Math.hypot(wx, wy), Math.max(Math.max(Math.abs(da), Math.abs(dc)), Math.abs(db) / l[2]));
        return built(law.meanX() + shorter * rate * dx, law.meanY() + shorter * rate * dy,
                l[0] * Math.exp(shorter * da), l[1] + shorter * db, l[2] * Math.exp(shorter * dc));
    }

    /// Δμ = L(u, v); ΔL = L·Φ(M) with Φ the lower triangle, its diagonal halved.
    private Gaussian natural(Gaussian law, double[] l, double u, double v, double m11, double m12, double m22) {
        double da = rate * m11 / 2;
        double dc = rate * m22 / 2;
        double off = rate * m12;
        double shorter = shorter(rate * Math.hypot(u, v), Math.max(Math.max(Math.abs(da), Math.abs(dc)), Math.abs(off)));
        double step = shorter * rate;
        return built(law.meanX() + step * l[0] * u, law.meanY() + step * (l[1] * u + l[2] * v), l[0] * Math.exp(shorter * da),
                l[1] + shorter * (l[1] * da + l[2] * off), l[2] * Math.exp(shorter * dc));
    }

    private static double shorter(double mean, double spread) {
        return Math.min(1, LONGEST / Math.max(mean, spread));
    }

    private static Gaussian built(double x, double y, double l11, double l21, double l22) {
        return Spread.atLeast(new Gaussian(x, y, l11 * l11, l21 * l21 + l22 * l22, l11 * l21), Spread.LEAST);
    }

    @Override
    public Component admissible(Component component) {
        return new Component(component.weight(), Spread.atLeast(component.law(), Spread.LEAST));
    }

    @Override
    public double singularBelow() {
        return Spread.singularBelow(0);
    }

    /// Weights, means and full covariances.
    @Override
    public int degreesOfFreedom(int components) {
        return components - 1 + 5 * components;
    }
}
