package genlab.math;

/// The normal law N(mean, covariance) in the plane.
public record Gaussian(double meanX, double meanY, double varX, double varY, double covXY) {

    public static final Gaussian STANDARD = new Gaussian(0, 0, 1, 1, 0);

    /// The law of greatest likelihood: the points' mean and their covariance, dividing by n.
    public static Gaussian fit(Points points) {
        int n = points.size();
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < n; i++) {
            meanX += points.x(i) / n;
            meanY += points.y(i) / n;
        }
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < n; i++) {
            double dx = points.x(i) - meanX;
            double dy = points.y(i) - meanY;
            xx += dx * dx / n;
            yy += dy * dy / n;
            xy += dx * dy / n;
        }
        return new Gaussian(meanX, meanY, xx, yy, xy);
    }

    /// The ellipse `sds` standard deviations around the mean, closed: μ + sds·L(cos t, sin t).
    public Points contour(double sds, int corners) {
        return Points.build(corners + 1, i -> {
            double t = 2 * Math.PI * (i % corners) / corners;
            return new double[] {x(sds * Math.cos(t)), y(sds * Math.cos(t), sds * Math.sin(t))};
        });
    }

    public double determinant() {
        return varX * varY - covXY * covXY;
    }

    /// log N(x; μ, Σ) = −log 2π − ½log|Σ| − ½(x − μ)ᵀΣ⁻¹(x − μ), in nats; NaN or infinite if Σ is singular.
    public double logDensity(double x, double y) {
        double dx = x - meanX;
        double dy = y - meanY;
        double det = determinant();
        double square = (varY * dx * dx - 2 * covXY * dx * dy + varX * dy * dy) / det;
        return -Math.log(2 * Math.PI) - 0.5 * Math.log(det) - 0.5 * square;
    }

    /// The x of μ + L(u, v), L the lower triangular factor of Σ = L Lᵀ: a draw if u and v are standard normal.
    public double x(double u) {
        return meanX + Math.sqrt(varX) * u;
    }

    /// The y of μ + L(u, v).
    public double y(double u, double v) {
        double down = varX > 0 ? covXY / Math.sqrt(varX) : 0;
        return meanY + down * u + Math.sqrt(Math.max(0, varY - down * down)) * v;
    }
}
