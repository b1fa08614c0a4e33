package genlab.data;

/// One mode of a distribution: a normal component N(centre, covariance) of this weight, in data units.
///
/// @param label  its class, as {@link Sample#label} says
/// @param weight share of the mass, 0 … 1
public record Mode(int label, double weight, double x, double y, double varX, double varY, double covXY) {

    /// The Mahalanobis distance of a point: 3 means “on the 3-sd ellipse”.
    public double distance(double px, double py) {
        double dx = px - x;
        double dy = py - y;
        double determinant = varX * varY - covXY * covXY;
        return Math.sqrt((varY * dx * dx - 2 * covXY * dx * dy + varX * dy * dy) / determinant);
    }
}
