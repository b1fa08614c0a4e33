package genlab.stage.chart;

import genlab.quantity.Metric;
import genlab.quantity.Metrics;
import java.util.List;

/// A picture of some metrics over the steps, as a recipe.
///
/// @param lines the metrics that share its axes and its unit, the most telling last, since it is painted over the others
public record Chart(String id, String title, Kind kind, List<Line> lines) {

    /// What its numbers are, and so how far its upright axis reaches.
    public enum Kind {
        /// As far as what is seen, with the floors and marks near it.
        NUMBER,
        /// Always from 0 to 1.
        SHARE,
        /// From 0 to how many there are, told as “7 of 8”.
        COUNT
    }

    /// One metric in a chart.
    ///
    /// @param label what stands at the line's end; empty where the chart's title says it
    public record Line(Metric metric, String label, Tone tone) {
    }

    public Chart {
        lines = List.copyOf(lines);
    }

    /// The unit of all its lines.
    public String unit() {
        return lines.getFirst().metric().unit();
    }

    /// This chart with those of its lines alone that a choice holds; may be left without any.
    public Chart only(List<String> metrics) {
        return new Chart(id, title, kind, lines.stream().filter(line -> metrics.contains(line.metric().id())).toList());
    }

    /// A chart of one metric, where none was composed for it.
    static Chart of(Metric metric) {
        return new Chart(metric.id(), metric.title(), Kind.NUMBER, List.of(new Line(metric, "", Tone.INK)));
    }

    static Line line(String metric, String label, Tone tone) {
        return new Line(Metrics.find(metric).orElseThrow(() -> new IllegalArgumentException(
                "Expected a metric, got “" + metric + "”.")), label, tone);
    }
}
