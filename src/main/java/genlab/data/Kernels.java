package genlab.data;

/// A sum of many equal normals, p(x) = Σᵢ wᵢ N(x; xᵢ, diag(s₁², s₂²)) with Σ wᵢ = 1: the quadrature of a blurred curve,
/// or a kernel density estimate. Nodes that follow each other in the arrays should lie near each other in the plane:
/// they are skipped in boxes where they are too far away to matter.
public final class Kernels implements LogDensity {

    /// In squared sd: e⁻⁴⁰ is below the rounding of 1.
    private static final double NEGLIGIBLE = 80;

    private final Kind kind;
    private final double sdX;
    private final double sdY;
    private final double logScale;
    private final double[] u;
    private final double[] v;
    private final double[] weights;
    private final Boxes boxes;

    /// @param xy      the nodes x₀, y₀, x₁, y₁ …
    /// @param weights of the nodes, summing to 1
    public Kernels(Kind kind, double[] xy, double[] weights, double sdX, double sdY) {
        this.kind = kind;
        this.sdX = sdX;
        this.sdY = sdY;
        this.weights = weights.clone();
        logScale = -Math.log(2 * Math.PI * sdX * sdY);
        u = new double[weights.length];
        v = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            u[i] = xy[2 * i] / sdX;
            v[i] = xy[2 * i + 1] / sdY;
        }
        boxes = Boxes.around(u, v);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public double at(double x, double y) {
        double pu = x / sdX;
        double pv = y / sdY;
        double nearest = nearest(boxes.top(), 0, pu, pv, Double.POSITIVE_INFINITY);
        return logScale - 0.5 * nearest + Math.log(sum(boxes.top(), 0, pu, pv, nearest));
    }

    /// The squared distance of the nearest node under a box, or `best` if none is nearer than that.
    private double nearest(int level, int box, double pu, double pv, double best) {
        if (boxes.squaredDistance(level, box, pu, pv) >= best) {
            return best;
        }
        double nearest = best;
        for (int i = boxes.first(box); i < boxes.end(level, box); i++) {
            nearest = level == 0 ? Math.min(nearest, squaredDistance(i, pu, pv)) : nearest(level - 1, i, pu, pv, nearest);
        }
        return nearest;
    }

    /// The sum of the kernels under a box, over that of a node at the squared distance `nearest`.
    private double sum(int level, int box, double pu, double pv, double nearest) {
        if (boxes.squaredDistance(level, box, pu, pv) - nearest > NEGLIGIBLE) {
            return 0;
        }
        double sum = 0;
        for (int i = boxes.first(box); i < boxes.end(level, box); i++) {
            sum += level == 0 ? weights[i] * Math.exp(0.5 * (nearest - squaredDistance(i, pu, pv))) : sum(level - 1, i, pu, pv, nearest);
        }
        return sum;
    }

    private double squaredDistance(int node, double pu, double pv) {
        double du = u[node] - pu;
        double dv = v[node] - pv;
        return du * du + dv * dv;
    }

    @Override
    public double grain() {
        return Math.min(sdX, sdY);
    }
}
