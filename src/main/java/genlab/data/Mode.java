package genlab.data;

/// One mode of a distribution: a normal component N(centre, covariance) of this weight, in data units.
///
/// @param label  its class, as {@link Sample#label} says
/// @param weight share of the mass, 0 … 1
public record Mode(int label, double weight, double x, double y, double varX, double varY, double covXY) {

    /// A round mode: covariance sd²·I.
    public static Mode round(int label, double weight, double x, double y, double sd) {
        return new Mode(label, weight, x, y, sd * sd, sd * sd, 0);
    }

    /// The point centre + L(u, v), where L Lᵀ is the covariance and L is lower triangular with positive diagonal:
    /// for standard normal u and v, a draw from this mode.
    public Sample at(double u, double v) {
        double down = covXY / Math.sqrt(varX);
        return new Sample(x + Math.sqrt(varX) * u, y + down * u + Math.sqrt(varY - down * down) * v, label);
    }

    /// The Mahalanobis distance of a point: 3 means “on the 3-sd ellipse”.
    public double distance(double px, double py) {
        double dx = px - x;
        double dy = py - y;
        return Math.sqrt((varY * dx * dx - 2 * covXY * dx * dy + varX * dy * dy) / determinant());
    }

    /// The determinant of the covariance.
    public double determinant() {
        return varX * varY - covXY * covXY;
    }

    /// The sd along the covariance's shorter axis.
    public double narrowest() {
        double half = (varX + varY) / 2;
        return Math.sqrt(determinant() / (half + Math.sqrt(Math.max(0, half * half - determinant()))));
    }
}
