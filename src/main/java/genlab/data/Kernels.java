package genlab.data;

/// A sum of many equal normals, p(x) = Σᵢ wᵢ N(x; xᵢ, diag(s₁², s₂²)) with Σ wᵢ = 1: the quadrature of a blurred curve,
/// or a kernel density estimate. Nodes that follow each other in the arrays should lie near each other in the plane:
/// they are skipped in blocks where they are too far away to matter.
public final class Kernels implements LogDensity {

    private static final int BLOCK = 16;

    /// In squared sd: e⁻⁴⁰ is below the rounding of 1.
    private static final double NEGLIGIBLE = 80;

    private final Kind kind;
    private final double sdX;
    private final double sdY;
    private final double logScale;
    private final double[] u;
    private final double[] v;
    private final double[] weights;
    private final double[] boxes;

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
        boxes = new double[4 * ((weights.length + BLOCK - 1) / BLOCK)];
        for (int b = 0; b < boxes.length; b += 4) {
            range(u, b, 0);
            range(v, b, 2);
        }
    }

    private void range(double[] coordinate, int box, int offset) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = first(box); i < end(box); i++) {
            low = Math.min(low, coordinate[i]);
            high = Math.max(high, coordinate[i]);
        }
        boxes[box + offset] = low;
        boxes[box + offset + 1] = high;
    }

    private static int first(int box) {
        return box / 4 * BLOCK;
    }

    private int end(int box) {
        return Math.min(u.length, first(box) + BLOCK);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public double at(double x, double y) {
        double pu = x / sdX;
        double pv = y / sdY;
        double nearest = nearest(pu, pv);
        double sum = 0;
        for (int b = 0; b < boxes.length; b += 4) {
            if (outside(b, pu, pv) - nearest < NEGLIGIBLE) {
                for (int i = first(b); i < end(b); i++) {
                    double excess = square(u[i] - pu) + square(v[i] - pv) - nearest;
                    if (excess < NEGLIGIBLE) {
                        sum += weights[i] * Math.exp(-0.5 * excess);
                    }
                }
            }
        }
        return logScale - 0.5 * nearest + Math.log(sum);
    }

    private double nearest(double pu, double pv) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int b = 0; b < boxes.length; b += 4) {
            if (outside(b, pu, pv) < nearest) {
                for (int i = first(b); i < end(b); i++) {
                    nearest = Math.min(nearest, square(u[i] - pu) + square(v[i] - pv));
                }
            }
        }
        return nearest;
    }

    /// The squared distance from a block's bounding box, in sd.
    private double outside(int box, double pu, double pv) {
        double du = Math.max(0, Math.max(boxes[box] - pu, pu - boxes[box + 1]));
        double dv = Math.max(0, Math.max(boxes[box + 2] - pv, pv - boxes[box + 3]));
        return du * du + dv * dv;
    }

    private static double square(double a) {
        return a * a;
    }

    @Override
    public double grain() {
        return Math.min(sdX, sdY);
    }
}
