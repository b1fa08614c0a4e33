package genlab.model.mixture;

import genlab.math.Gaussian;
import genlab.math.Scaling;
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
///
/// Covariances of another kind than full have fewer parameters, and a gradient by the chain rule: diagonal ones have no l₂₁, spherical
/// ones a single factor of l₁₁ and l₂₂, and a tied one collects what all components would have of it.
record Climb(Direction direction, double rate, CovarianceShape covariance, Axis axis, Scaling scaling, Gaussian all) implements Ascent {

    /// Which way is up.
    public enum Direction { PLAIN, NATURAL }

    static final Phase CLIMB = new Phase("G", "Gradient step",
            "Move all parameters a little along the gradient of the log-likelihood.");

    /// A component this light has no direction of its own.
    private static final double NOTHING = 1e-12;

    /// A step changes no standard deviation by more than a factor of e, and no mean by more than so many of its sd: far from the points
    /// the gradient grows like their squared distance, and one step would throw the component out of the plane.
    private static final double LONGEST = 1;

    /// Where a component goes: its mean by (u, v) in its own whitened coordinates, the logarithms of l₁₁ and l₂₂ by `first` and `second`,
    /// and `off` from one coordinate to the other, Δl₂₁ = off·l₂₂ (+ l₂₁·first along the natural gradient).
    private record Course(double u, double v, double first, double off, double second) {

        static final Course STAY = new Course(0, 0, 0, 0, 0);

        Course times(double share) {
            return new Course(share * u, share * v, share * first, share * off, share * second);
        }
    }

    @Override
    public Phase phase() {
        return CLIMB;
    }

    @Override
    public List<Component> next(Statistics q) {
        double n = q.points();
        List<Gaussian> now = axis.shaped(covariance, q.theta().stream().map(Component::law).toList(),
                q.theta().stream().mapToDouble(Component::weight).toArray(), scaling, all);
        double[] logWeights = new double[q.components()];
        List<Course> courses = new ArrayList<>();
        double top = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < q.components(); k++) {
            double weight = q.theta().get(k).weight();
            double excess = q.mass(k) / n - weight;
            double change = direction == Direction.PLAIN ? excess : weight > NOTHING ? excess / weight : 0;
            logWeights[k] = Math.log(weight) + rate * change;
            top = Math.max(top, logWeights[k]);
            courses.add(weight > NOTHING ? course(q, k, now.get(k), n) : Course.STAY);
        }
        double sum = 0;
        for (double log : logWeights) {
            sum += Math.exp(log - top);
        }
        List<Course> possible = possible(courses);
        List<Component> next = new ArrayList<>();
        for (int k = 0; k < q.components(); k++) {
            next.add(new Component(Math.exp(logWeights[k] - top) / sum, axis.part(gone(now.get(k), possible.get(k)), all)));
        }
        return List.copyOf(next);
    }

    /// Along the gradient with respect to the parameters of a full covariance.
    private Course course(Statistics q, int k, Gaussian law, double n) {
        double[] l = factor(law);
        double weight = q.theta().get(k).weight();
        int at = Statistics.EACH * k;
        // Sums over the points in the component's own whitened coordinates.
        double u = q.sums()[at + 1] / n / l[0];
        double v = (q.sums()[at + 2] / n - l[1] * u) / l[2];
        double xx = q.sums()[at + 3] / n / (l[0] * l[0]);
        double xy = (q.sums()[at + 4] / n / l[0] - l[1] * xx) / l[2];
        double yy = (q.sums()[at + 5] / n - 2 * l[1] * l[2] * xy - l[1] * l[1] * xx) / (l[2] * l[2]);
        double share = q.mass(k) / n;
        double m11 = xx - share;
        double m22 = yy - share;
        // Where only one coordinate tells components apart, no ellipse leans.
        double leaning = axis == Axis.BOTH ? 1 : 0;
        if (direction == Direction.NATURAL) {
            // Δμ = L(u, v); ΔL = L·Φ(M) with Φ the lower triangle, its diagonal halved.
            double part = covariance == CovarianceShape.TIED ? 1 : weight;
            return new Course(u / weight, v / weight, m11 / part / 2, leaning * xy / part, m22 / part / 2);
        }
        // ∂/∂μ = L⁻ᵀ(u, v), and in whitened coordinates a step of Δμ is L⁻¹Δμ long.
        double dy = v / l[2];
        double dx = (u - l[1] * dy) / l[0];
        double wx = dx / l[0];
        return new Course(wx, (dy - l[1] * wx) / l[2], m11 - xy * l[1] / l[2], leaning * xy / (l[2] * l[2]), m22);
    }

    /// The courses that covariances of this kind can take, none longer than {@link #LONGEST}.
    private List<Course> possible(List<Course> courses) {
        return switch (axis.kind(covariance)) {
            case FULL -> courses.stream().map(this::shorter).toList();
            case DIAG -> courses.stream().map(c -> shorter(new Course(c.u, c.v, c.first, 0, c.second))).toList();
            case SPHERICAL -> courses.stream().map(c -> {
                double both = (c.first + c.second) / (direction == Direction.NATURAL ? 2 : 1);
                return shorter(new Course(c.u, c.v, both, 0, both));
            }).toList();
            case TIED -> {
                double first = courses.stream().mapToDouble(Course::first).sum();
                double off = courses.stream().mapToDouble(Course::off).sum();
                double second = courses.stream().mapToDouble(Course::second).sum();
                // All as much shorter as the longest must be, or they would no longer be tied.
                double least = courses.stream().mapToDouble(c -> share(new Course(c.u, c.v, first, off, second))).min().orElse(1);
                yield courses.stream().map(c -> new Course(c.u, c.v, first, off, second).times(least)).toList();
            }
        };
    }

    private Course shorter(Course course) {
        return course.times(share(course));
    }

    private double share(Course c) {
        double spread = Math.max(Math.max(Math.abs(c.first), Math.abs(c.second)), Math.abs(c.off));
        return Math.min(1, LONGEST / (rate * Math.max(Math.hypot(c.u, c.v), spread)));
    }

    private Gaussian gone(Gaussian law, Course c) {
        double[] l = factor(law);
        double l11 = l[0] * Math.exp(rate * c.first);
        double l21 = l[1] + rate * (c.off * l[2] + (direction == Direction.NATURAL ? c.first * l[1] : 0));
        double l22 = l[2] * Math.exp(rate * c.second);
        return Spread.atLeast(new Gaussian(law.meanX() + rate * l[0] * c.u, law.meanY() + rate * (l[1] * c.u + l[2] * c.v),
                l11 * l11, l21 * l21 + l22 * l22, l11 * l21), Spread.LEAST);
    }

    /// L of Σ = L Lᵀ: l₁₁, l₂₁, l₂₂.
    private static double[] factor(Gaussian law) {
        double l11 = Math.sqrt(law.varX());
        double l21 = law.covXY() / l11;
        return new double[] {l11, l21, Math.sqrt(law.varY() - l21 * l21)};
    }

    @Override
    public Component admissible(Component component) {
        return axis.admissible(component, covariance, scaling, all);
    }

    @Override
    public double singularBelow() {
        return Spread.singularBelow(0);
    }

    @Override
    public int degreesOfFreedom(int components) {
        return components - 1 + axis.degreesOfFreedom(components, covariance);
    }
}
