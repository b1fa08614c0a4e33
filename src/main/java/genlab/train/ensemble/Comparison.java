package genlab.train.ensemble;

import genlab.math.Quantiles;
import genlab.quantity.Band;
import genlab.quantity.Metric;
import genlab.quantity.Metrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The variants of an ensemble side by side: how each ended, by median and middle four fifths of its runs.
///
/// @param ensemble  what was to be run
/// @param summaries one for each variant of which a run has ended
public record Comparison(Ensemble ensemble, List<Summary> summaries) {

    /// What tells most about an end, of what the models have.
    private static final List<String> TELLING = List.of("modes-covered", "high-quality", "mode-reverse-kl", "kl", "js", "gap",
            "log-likelihood-validation", "bic");

    public Comparison {
        summaries = List.copyOf(summaries);
    }

    public static Comparison of(Ensemble ensemble, List<Result> results, Optional<Integer> below) {
        return new Comparison(ensemble, Summary.of(results, below));
    }

    /// The metrics that are compared.
    public List<Metric> metrics() {
        return TELLING.stream().filter(id -> summaries.stream().anyMatch(summary -> summary.last(id).size() > 0))
                .map(id -> Metrics.find(id).orElseThrow()).toList();
    }

    /// “7/20”; empty where there are no modes to lose.
    public static String collapsed(Summary summary) {
        return summary.verdict().map(verdict -> verdict.collapsed() + "/" + verdict.runs()).orElse("");
    }

    /// A row for each variant with every digit.
    public String csv() {
        List<String> head = new ArrayList<>(ensemble.axes().stream().map(Axis::path).toList());
        head.addAll(List.of("runs", "diverged", "collapsed", "missing"));
        for (Metric metric : metrics()) {
            head.addAll(List.of(metric.id() + "-median", metric.id() + "-10", metric.id() + "-90"));
        }
        StringBuilder csv = new StringBuilder(Cells.row(head));
        for (Summary summary : summaries) {
            List<String> row = new ArrayList<>(summary.variant().settings().values());
            Optional<Verdict> verdict = summary.verdict();
            row.add(Integer.toString(summary.results().size()));
            row.add(Long.toString(summary.results().stream().filter(result -> !result.complete()).count()));
            row.add(verdict.map(v -> Integer.toString(v.collapsed())).orElse(""));
            row.add(verdict.map(v -> Integer.toString(v.missing())).orElse(""));
            for (Metric metric : metrics()) {
                Quantiles last = summary.last(metric.id());
                for (double share : new double[] {0.5, Band.LOW, Band.HIGH}) {
                    row.add(last.size() == 0 ? "" : Double.toString(last.at(share)));
                }
            }
            csv.append(Cells.row(row));
        }
        return csv.toString();
    }

    /// A table for a paper, with the rules of the package booktabs: medians, the middle four fifths in brackets.
    public String latex() {
        List<Metric> metrics = metrics();
        boolean modes = summaries.stream().anyMatch(summary -> summary.verdict().isPresent());
        List<String> head = new ArrayList<>(ensemble.axes().stream().map(axis -> Latex.escape(axis.name())).toList());
        head.add("runs");
        if (modes) {
            head.add("collapsed");
        }
        metrics.forEach(metric -> head.add(Latex.escape(metric.title() + (metric.unit().equals("nats") ? " (nats)" : ""))));
        StringBuilder table = new StringBuilder("% \\usepackage{booktabs}\n% ");
        table.append(Latex.comment(ensemble.base().title())).append('\n');
        table.append(String.format(Locale.ROOT, "%% Medians and 10 %% to 90 %% quantiles over seeds %d to %d at step %d.%n",
                ensemble.base().seeds().init(), ensemble.base().seeds().init() + ensemble.seeds() - 1, ensemble.steps()).replace("\r", ""));
        int texts = ensemble.axes().size();
        table.append("\\begin{tabular}{").append("l".repeat(texts)).append("r".repeat(head.size() - texts)).append("}\n\\toprule\n")
                .append(Latex.row(head)).append("\\midrule\n");
        for (Summary summary : summaries) {
            List<String> row = new ArrayList<>(summary.variant().settings().values().stream().map(Latex::escape).toList());
            row.add(Integer.toString(summary.results().size()));
            if (modes) {
                row.add(collapsed(summary));
            }
            metrics.forEach(metric -> row.add(Latex.spread(summary.last(metric.id()))));
            table.append(Latex.row(row));
        }
        return table.append("\\bottomrule\n\\end{tabular}\n").toString();
    }
}
