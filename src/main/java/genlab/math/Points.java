package genlab.math;

import java.util.Arrays;
import java.util.function.IntFunction;

/// An immutable list of points in the plane, in whatever unit its owner says.
public final class Points {

    private static final Points NONE = new Points(new double[0]);

    private final double[] xy;

    private Points(double[] xy) {
        this.xy = xy;
    }

    /// The points (xy[0], xy[1]), (xy[2], xy[3]) …; the array is copied.
    ///
    /// @throws IllegalArgumentException if the number of coordinates is odd
    public static Points of(double... xy) {
        if (xy.length % 2 != 0) {
            throw new IllegalArgumentException("Expected an even number of coordinates, got " + xy.length + ".");
        }
        return new Points(xy.clone());
    }

    /// The points `at(0)` … `at(count − 1)`, each a pair {x, y}.
    public static Points build(int count, IntFunction<double[]> at) {
        double[] xy = new double[2 * count];
        for (int i = 0; i < count; i++) {
            double[] p = at.apply(i);
            xy[2 * i] = p[0];
            xy[2 * i + 1] = p[1];
        }
        return new Points(xy);
    }

    public static Points none() {
        return NONE;
    }

    public int size() {
        return xy.length / 2;
    }

    public double x(int i) {
        return xy[2 * i];
    }

    public double y(int i) {
        return xy[2 * i + 1];
    }

    /// Points `from` (inclusive) to `to` (exclusive).
    public Points slice(int from, int to) {
        return new Points(Arrays.copyOfRange(xy, 2 * from, 2 * to));
    }

    /// All coordinates as x₀, y₀, x₁, y₁ …, copied.
    public double[] toArray() {
        return xy.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Points that && Arrays.equals(xy, that.xy);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(xy);
    }

    @Override
    public String toString() {
        return size() + " points";
    }
}
