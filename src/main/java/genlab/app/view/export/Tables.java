package genlab.app.view.export;

import genlab.app.view.chart.History;
import genlab.math.Points;
import genlab.math.Scaling;
import genlab.quantity.Metric;
import genlab.quantity.Metrics;
import genlab.stage.chart.Curve;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;

/// What is seen, as CSV.
final class Tables {

    private Tables() {
    }

    /// Points in data units, a row each.
    static String samples(Scaling scaling, Points stage) {
        StringBuilder csv = new StringBuilder("x,y\n");
        Points data = scaling.toData(stage);
        for (int i = 0; i < data.size(); i++) {
            csv.append(data.x(i)).append(',').append(data.y(i)).append('\n');
        }
        return csv.toString();
    }

    /// The metrics, a row for each step at which one was read; an error estimate has a column of its own.
    static String metrics(History history) {
        Map<Metric, Curve> curves = new LinkedHashMap<>();
        SortedSet<Long> steps = new TreeSet<>();
        for (Metric metric : Metrics.ALL) {
            Curve curve = history.curve(metric);
            if (curve.size() > 0) {
                curves.put(metric, curve);
                for (long step : curve.steps()) {
                    steps.add(step);
                }
            }
        }
        List<Metric> estimated = curves.keySet().stream().filter(metric -> estimated(curves.get(metric))).toList();
        StringJoiner head = new StringJoiner(",").add("step");
        curves.keySet().forEach(metric -> {
            head.add(metric.id());
            if (estimated.contains(metric)) {
                head.add(metric.id() + "-error");
            }
        });
        StringBuilder csv = new StringBuilder(head + "\n");
        steps.forEach(step -> csv.append(row(step, curves, estimated)).append('\n'));
        return csv.toString();
    }

    private static String row(long step, Map<Metric, Curve> curves, List<Metric> estimated) {
        List<String> cells = new ArrayList<>(List.of(Long.toString(step)));
        curves.forEach((metric, curve) -> {
            OptionalInt at = curve.floor(step);
            boolean read = at.isPresent() && curve.steps()[at.getAsInt()] == step;
            cells.add(read ? Double.toString(curve.values()[at.getAsInt()]) : "");
            if (estimated.contains(metric)) {
                cells.add(read ? Double.toString(curve.errors()[at.getAsInt()]) : "");
            }
        });
        return String.join(",", cells);
    }

    private static boolean estimated(Curve curve) {
        for (double error : curve.errors()) {
            if (error > 0) {
                return true;
            }
        }
        return false;
    }
}
