package genlab.app.view.stage;

import genlab.quantity.Metric;
import genlab.quantity.Metric.Bound;
import genlab.quantity.Metrics;
import genlab.quantity.Snapshot;
import genlab.stage.Layer;
import genlab.stage.chart.Figures;
import genlab.train.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// A stage in words, for who cannot see it: “Step 1,200, playing: modes covered 2 of 2, Jensen–Shannon divergence 0.120 nats. Shown:
/// discriminator, data, samples.” Numbers that a report lacks are those of the last that had them.
final class Summary {

    /// The metrics that say most, in the order they are told; a run has one or the other.
    private static final List<String> TELLING = List.of("modes-covered", "js", "log-likelihood");

    private final Map<String, String> told = new LinkedHashMap<>();
    private Object data;

    String of(Report report, List<Layer> visible) {
        Snapshot snapshot = report.snapshot();
        if (data != snapshot.data()) {
            data = snapshot.data();
            told.clear();
        }
        for (String id : TELLING) {
            Metrics.find(id).ifPresent(metric -> metric.read(snapshot).ifPresent(measured ->
                    told.put(id, words(metric, measured.value(), report))));
        }
        List<String> parts = new ArrayList<>(told.values());
        String numbers = parts.isEmpty() ? "" : ": " + String.join(", ", parts);
        String shown = visible.isEmpty() ? "nothing" : visible.stream().map(Layer::title).collect(Collectors.joining(", "));
        String state = report.status().diverged().isPresent() ? ", diverged" : report.status().playing() ? ", playing" : ", paused";
        return "Step " + Figures.step(snapshot.step()) + state + numbers + ". Shown: " + shown + ".";
    }

    private static String words(Metric metric, double value, Report report) {
        OptionalDouble all = metric.levels().stream().filter(level -> level.bound() == Bound.CEILING && metric.unit().equals("modes"))
                .map(level -> level.at(report.experiment().model(), report.snapshot().data())).flatMapToDouble(OptionalDouble::stream)
                .findFirst();
        String number = all.isPresent() ? Math.round(value) + " of " + Math.round(all.getAsDouble())
                : Figures.of(value) + (metric.unit().isEmpty() ? "" : " " + metric.unit());
        return metric.title() + " " + number;
    }
}
