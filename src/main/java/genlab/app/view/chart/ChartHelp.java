package genlab.app.view.chart;

import genlab.app.view.help.HelpPane;
import genlab.data.Dataset;
import genlab.model.Model;
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

/// What there is to know about a chart: of each of its metrics the definition, what it means, and between which levels it lies.
final class ChartHelp {

    private static final Map<Bound, String> BOUNDS = Map.of(Bound.FLOOR, "never below ", Bound.CEILING, "never above ",
            Bound.MARK, "ideally ");

    private ChartHelp() {
    }

    /// @param model which levels mean something
    /// @param data where levels lie that depend on the data
    static HelpPane of(Chart chart, Model model, Dataset data) {
        HelpPane pane = new HelpPane("chart-help");
        for (Chart.Line line : chart.lines()) {
            Metric metric = line.metric();
            pane.heading(metric.title());
            Formulas.of(metric).ifPresent(pane::formula);
            pane.text(metric.help());
            pane.caption(facts(metric, model, data));
        }
        return pane;
    }

    private static String facts(Metric metric, Model model, Dataset data) {
        List<String> facts = new ArrayList<>();
        if (!metric.unit().isEmpty()) {
            facts.add("in " + metric.unit());
        }
        if (metric.better() != Better.NEITHER) {
            facts.add(metric.better().name().toLowerCase(Locale.ROOT) + " is better");
        }
        metric.levels().forEach(level -> level.at(model, data).ifPresent(place ->
                facts.add((BOUNDS.get(level.bound()) + words(level, place)).replace(' ', '\u00a0'))));
        facts.add("name " + metric.id());
        String line = String.join(" · ", facts);
        return line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }

    private static String words(Level level, double place) {
        String figure = place == Math.rint(place) ? Figures.step(place).replace('-', '−') : Figures.of(place);
        return level.name().equals(figure) ? figure : level.name() + " = " + figure;
    }
}
