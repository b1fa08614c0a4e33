package genlab.data.curve;

import java.util.function.DoubleUnaryOperator;

/// A piece of a curve, run through by t from 0 to 1.
///
/// @param label  of the points near it, −1 for none
/// @param weight its share of all the points
/// @param power  the points spread along it with P(T ≤ t) = t^power: 1 is an even pace in t, 2 an even spread along an
///               Archimedean spiral, whose length grows like t²
/// @param x      smooth, in data units
/// @param y      smooth, in data units
public record Arc(int label, double weight, int power, DoubleUnaryOperator x, DoubleUnaryOperator y) {

    /// The angles from `from` to `to`, in radians, of the ellipse about (x, y) with these radii, at an even pace in angle.
    static Arc ofEllipse(int label, double weight, double x, double y, double radiusX, double radiusY, double from, double to) {
        return new Arc(label, weight, 1, t -> x + radiusX * Math.cos(from + (to - from) * t),
                t -> y + radiusY * Math.sin(from + (to - from) * t));
    }

    /// The same piece with another share of the points.
    Arc weighing(double share) {
        return new Arc(label, share, power, x, y);
    }

    /// The t below which a share u of the points lies.
    double quantile(double u) {
        return power == 1 ? u : Math.pow(u, 1.0 / power);
    }

    /// The density of t.
    double density(double t) {
        return power * Math.pow(t, power - 1);
    }

    /// The largest speed |d(x, y)/dt|, from chords: what cuts the arc into short enough pieces.
    double speed() {
        int chords = 256;
        double fastest = 0;
        for (int i = 0; i < chords; i++) {
            double from = (double) i / chords;
            double to = (i + 1.0) / chords;
            double dx = x.applyAsDouble(to) - x.applyAsDouble(from);
            double dy = y.applyAsDouble(to) - y.applyAsDouble(from);
            fastest = Math.max(fastest, chords * Math.hypot(dx, dy));
        }
        return fastest;
    }
}
