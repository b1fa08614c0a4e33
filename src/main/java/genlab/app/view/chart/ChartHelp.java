package genlab.app.view.chart;

import genlab.app.view.help.HelpPane;
import genlab.data.Dataset;
import genlab.quantity.Metric;
import genlab.quantity.Metric.Better;
import genlab.quantity.Metric.Bound;
import genlab.quantity.Metric.Level;
import genlab.stage.Formulas;
import genlab.stage.chart.Chart;
import genlab.stage.chart.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/// What there is to know about a chart: of each of its metrics the definition, what it means, and between which levels it lies.
final class ChartHelp {

    private static final Map<Bound, String> BOUNDS = Map.of(Bound.FLOOR, "never below ", Bound.CEILING, "never above ",
            Bound.MARK, "ideally ");

    private ChartHelp() {
    }

    /// @param data where levels lie that depend on the data
    static HelpPane of(Chart chart, Dataset data) {
        HelpPane pane = new HelpPane("chart-help");
        for (Chart.Line line : chart.lines()) {
            Metric metric = line.metric();
            pane.heading(metric.title());
            Formulas.of(metric).ifPresent(pane::formula);
            pane.text(metric.help());
            pane.caption(facts(metric, data));
        }
        return pane;
    }

    private static String facts(Metric metric, Dataset data) {
        List<String> facts = new ArrayList<>();
        if (!metric.unit().isEmpty()) {
            facts.add("in " + metric.unit());
        }
        if (metric.better() != Better.NEITHER) {
            facts.add(metric.better().name().toLowerCase(Locale.ROOT) + " is better");
        }
        metric.levels().forEach(level -> facts.add((BOUNDS.get(level.bound()) + words(level, data)).replace(' ', '\u00a0')));
        facts.add("name " + metric.id());
        String line = String.join(" · ", facts);
        return line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }

    private static String words(Level level, Dataset data) {
        OptionalDouble place = level.at(data);
        if (place.isEmpty()) {
            return level.name();
        }
        double value = place.getAsDouble();
        String figure = value == Math.rint(value) ? Figures.step(value).replace('-', '−') : Figures.of(value);
        return level.name().equals(figure) ? figure : level.name() + " = " + figure;
    }
}
