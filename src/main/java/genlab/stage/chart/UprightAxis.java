package genlab.stage.chart;

import genlab.data.Dataset;
import genlab.model.Model;
import genlab.quantity.Metric;
import genlab.quantity.Metric.Bound;
import genlab.quantity.Metric.Level;
import genlab.stage.Ticks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// How far a chart reaches up and down, and what is marked there.
///
/// @param levels the lines worth drawing across, by place
record UprightAxis(double low, double high, boolean logarithmic, Map<Double, String> levels) {

    /// What is seen keeps at least this share of the height when floors and marks are shown too.
    private static final double LEAST_SHARE = 0.3;

    /// A ceiling is shown if it is nearer than this share of what is seen.
    private static final double NEAR = 0.35;

    /// Left free above and below.
    private static final double AIR = 0.05;

    /// What is seen without a difference is given this much room, relative to its size.
    private static final double FLAT = 0.1;

    /// No logarithmic axis spans more: what is smaller is 0 for all that matters.
    private static final int DECADES = 12;

    static UprightAxis of(Chart chart, List<Curve> curves, Model model, Dataset data, Span span, boolean logarithmic) {
        Map<Double, Level> levels = levels(chart, model, data);
        double[] seen = seen(curves, span, logarithmic);
        double low = seen[0];
        double high = seen[1];
        if (chart.kind() != Chart.Kind.NUMBER && !logarithmic) {
            low = 0;
            high = chart.kind() == Chart.Kind.SHARE ? 1 : levels.keySet().stream().mapToDouble(Double::doubleValue).max().orElse(high);
        } else {
            double room = high - low;
            for (Map.Entry<Double, Level> level : levels.entrySet()) {
                double place = logarithmic ? Math.log10(level.getKey()) : level.getKey();
                double wider = Math.max(high, place) - Math.min(low, place);
                boolean ceiling = level.getValue().bound() == Bound.CEILING;
                if (Double.isFinite(place) && (ceiling ? wider <= (1 + NEAR) * room : LEAST_SHARE * wider <= room || room == 0)) {
                    low = Math.min(low, place);
                    high = Math.max(high, place);
                }
            }
        }
        if (high == low) {
            double half = logarithmic ? 0.5 : low == 0 ? 1 : FLAT * Math.abs(low);
            low -= half;
            high += half;
        }
        double air = AIR * (high - low);
        Map<Double, String> names = new LinkedHashMap<>();
        levels.forEach((place, level) -> names.put(place, level.name()));
        return new UprightAxis(low - air, high + air, logarithmic, names);
    }

    private static Map<Double, Level> levels(Chart chart, Model model, Dataset data) {
        Map<Double, Level> levels = new LinkedHashMap<>();
        for (Chart.Line line : chart.lines()) {
            Metric metric = line.metric();
            for (Level level : metric.levels()) {
                OptionalDouble place = level.at(model, data);
                place.ifPresent(at -> levels.putIfAbsent(at, level));
            }
        }
        return levels;
    }

    /// The least and the largest finite number in the span, as they lie on the axis; 0 … 1 if there is none.
    private static double[] seen(List<Curve> curves, Span span, boolean logarithmic) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Curve curve : curves) {
            for (int i = 0; i < curve.size(); i++) {
                double value = logarithmic ? Math.log10(curve.values()[i]) : curve.values()[i];
                if (span.holds(curve.steps()[i]) && Double.isFinite(value)) {
                    low = Math.min(low, value);
                    high = Math.max(high, value);
                }
            }
        }
        return low > high ? new double[] {0, 1} : new double[] {logarithmic ? Math.max(low, high - DECADES) : low, high};
    }

    /// Where a number lies, 0 at the foot and 1 at the top; not finite where it cannot be shown.
    double share(double value) {
        return ((logarithmic ? Math.log10(value) : value) - low) / (high - low);
    }

    boolean holds(double value) {
        double share = share(value);
        return share >= 0 && share <= 1;
    }

    /// Round numbers with their texts, at most about `most`.
    Map<Double, String> ticks(int most) {
        Map<Double, String> ticks = new LinkedHashMap<>();
        int first = (int) Math.ceil(low);
        int last = (int) Math.floor(high);
        if (!logarithmic || last - first < 1) {
            Ticks plain = logarithmic ? Ticks.of(Math.pow(10, low), Math.pow(10, high), most) : Ticks.of(low, high, most);
            for (int i = 0; i < plain.values().size(); i++) {
                ticks.put(plain.values().get(i), plain.labels().get(i));
            }
            return ticks;
        }
        int every = Math.ceilDiv(last - first + 1, Math.max(2, most));
        for (int exponent = first; exponent <= last; exponent += every) {
            ticks.put(Math.pow(10, exponent), Figures.decade(exponent));
        }
        return ticks;
    }

    /// The places of the levels that are in sight.
    List<Double> seenLevels() {
        return new ArrayList<>(levels.keySet()).stream().filter(this::holds).toList();
    }
}
