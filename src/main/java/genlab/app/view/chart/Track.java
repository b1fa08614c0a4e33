package genlab.app.view.chart;

import genlab.quantity.Measured;
import genlab.stage.chart.Curve;
import java.util.Arrays;

/// The growing record of one metric. It holds a bounded number of readings: when there are too many, the steps are cut into equal
/// parts, and of each the least and the largest remain, so that spikes survive.
final class Track {

    /// Four readings for every pixel a chart is wide.
    private static final int MOST = 2048;

    /// Parts after thinning; two readings remain of each.
    private static final int PARTS = MOST / 4;

    private long[] steps = new long[64];
    private double[] values = new double[64];
    private double[] errors = new double[64];
    private int size;
    private Curve curve;

    /// Notes a reading; a step that was read before has been played again, and its reading is replaced.
    ///
    /// @return whether that told anything new
    boolean add(long step, Measured measured) {
        int found = Arrays.binarySearch(steps, 0, size, step);
        if (found >= 0 && measured.equals(new Measured(values[found], errors[found]))) {
            return false;
        }
        curve = null;
        if (found < 0) {
            open(-found - 1);
        }
        int at = found < 0 ? -found - 1 : found;
        steps[at] = step;
        values[at] = measured.value();
        errors[at] = measured.error();
        if (size > MOST) {
            thin();
        }
        return true;
    }

    private void open(int at) {
        if (size == steps.length) {
            steps = Arrays.copyOf(steps, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
            errors = Arrays.copyOf(errors, 2 * size);
        }
        System.arraycopy(steps, at, steps, at + 1, size - at);
        System.arraycopy(values, at, values, at + 1, size - at);
        System.arraycopy(errors, at, errors, at + 1, size - at);
        size++;
    }

    private void thin() {
        double width = (steps[size - 1] - steps[0] + 1.0) / PARTS;
        int kept = 0;
        int from = 0;
        while (from < size) {
            long part = (long) ((steps[from] - steps[0]) / width);
            int to = from;
            int least = from;
            int largest = from;
            while (to < size && (long) ((steps[to] - steps[0]) / width) == part) {
                least = values[to] < values[least] ? to : least;
                largest = values[to] > values[largest] ? to : largest;
                to++;
            }
            kept = keep(kept, Math.min(least, largest));
            if (least != largest) {
                kept = keep(kept, Math.max(least, largest));
            }
            from = to;
        }
        size = kept;
    }

    private int keep(int to, int from) {
        steps[to] = steps[from];
        values[to] = values[from];
        errors[to] = errors[from];
        return to + 1;
    }

    /// Forgets what was read after a step.
    void cut(long step) {
        int found = Arrays.binarySearch(steps, 0, size, step);
        int left = found < 0 ? -found - 1 : found + 1;
        if (left < size) {
            curve = null;
            size = left;
        }
    }

    /// Everything noted so far.
    Curve curve() {
        if (curve == null) {
            curve = new Curve(Arrays.copyOf(steps, size), Arrays.copyOf(values, size), Arrays.copyOf(errors, size));
        }
        return curve;
    }
}
