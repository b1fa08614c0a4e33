package genlab.math;

import java.util.Arrays;

/// Points laid out for vectors: all x, all y, and zeros up to a whole number of blocks. The arrays are shared, not copied: read only.
///
/// @param size how many of the numbers are points
public record Columns(double[] x, double[] y, int size) {

    /// Points handled at a time: few enough that what is worked out about them stays in the fastest cache.
    public static final int BLOCK = 256;

    public static Columns of(Points points) {
        int padded = Math.ceilDiv(points.size(), BLOCK) * BLOCK;
        double[] x = new double[padded];
        double[] y = new double[padded];
        for (int i = 0; i < points.size(); i++) {
            x[i] = points.x(i);
            y[i] = points.y(i);
        }
        return new Columns(x, y, points.size());
    }

    /// How many of the numbers `from` … `from + BLOCK − 1` are points.
    public int inBlock(int from) {
        return Math.min(BLOCK, size - from);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Columns that && size == that.size && Arrays.equals(x, that.x) && Arrays.equals(y, that.y);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(x) + Arrays.hashCode(y);
    }
}
