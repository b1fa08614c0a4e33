package genlab.stage.chart;

import genlab.quantity.Measured;
import java.util.Arrays;
import java.util.OptionalInt;

/// What was read of one metric, by step. The arrays belong to the curve: hand them over and leave them alone.
///
/// @param steps in increasing order
public record Curve(long[] steps, double[] values, double[] errors) {

    private static final Curve NONE = new Curve(new long[0], new double[0], new double[0]);

    public static Curve none() {
        return NONE;
    }

    public int size() {
        return steps.length;
    }

    /// The newest reading that is not after a step.
    public OptionalInt floor(double step) {
        int at = Arrays.binarySearch(steps, (long) Math.floor(step));
        int floor = at >= 0 ? at : -at - 2;
        return floor < 0 ? OptionalInt.empty() : OptionalInt.of(floor);
    }

    public Measured at(int i) {
        return new Measured(values[i], errors[i]);
    }
}
