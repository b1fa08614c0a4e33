package genlab.stage.chart;

import genlab.math.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// A curve as a line on paper, no finer than can be seen: of all readings that fall on one column the first, the least, the largest
/// and the last remain, so that no spike is lost.
final class Tracing {

    private final DoubleUnaryOperator x;
    private final DoubleUnaryOperator y;
    private final List<double[]> places = new ArrayList<>();

    private Tracing(DoubleUnaryOperator x, DoubleUnaryOperator y) {
        this.x = x;
        this.y = y;
    }

    /// @param values one for each of the curve's steps
    /// @param span   what is traced, with one reading on either side, so that lines run to the edge
    static Points of(Curve curve, double[] values, Span span, double column, DoubleUnaryOperator x, DoubleUnaryOperator y) {
        Tracing tracing = new Tracing(x, y);
        int from = Math.max(0, curve.floor(span.from()).orElse(0));
        int to = Math.min(curve.size(), curve.floor(span.to()).orElse(-1) + 2);
        int start = from;
        for (int i = from; i < to; i++) {
            boolean last = i == to - 1;
            if (last || place(curve.steps()[i + 1], column, x) > place(curve.steps()[start], column, x)) {
                tracing.column(curve, values, start, i);
                start = i + 1;
            }
        }
        return Points.build(tracing.places.size(), tracing.places::get);
    }

    private static double place(long step, double column, DoubleUnaryOperator x) {
        return Math.floor(x.applyAsDouble(step) / column);
    }

    private void column(Curve curve, double[] values, int from, int to) {
        int least = from;
        int largest = from;
        for (int i = from; i <= to; i++) {
            least = values[i] < values[least] ? i : least;
            largest = values[i] > values[largest] ? i : largest;
        }
        int[] kept = {from, Math.min(least, largest), Math.max(least, largest), to};
        for (int k = 0; k < kept.length; k++) {
            if (k == 0 || kept[k] != kept[k - 1]) {
                places.add(new double[] {x.applyAsDouble(curve.steps()[kept[k]]), y.applyAsDouble(values[kept[k]])});
            }
        }
    }
}
