package genlab.train.ensemble;

import genlab.math.Quantiles;
import genlab.quantity.Band;
import genlab.quantity.Measured;
import genlab.quantity.MetricTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What several runs of one variant come to.
///
/// @param results those that have ended, by seed; at least one
/// @param below   what counts as collapsed, see {@link Verdict}; empty for at most half of the modes
public record Summary(Variant variant, List<Result> results, Optional<Integer> below) {

    public Summary {
        results = List.copyOf(results);
    }

    /// One for each variant of which a run has ended.
    public static List<Summary> of(List<Result> results, Optional<Integer> below) {
        Map<Variant, List<Result>> grouped = new LinkedHashMap<>();
        results.forEach(result -> grouped.computeIfAbsent(result.trial().variant(), variant -> new ArrayList<>()).add(result));
        return grouped.entrySet().stream().map(group -> new Summary(group.getKey(), group.getValue(), below)).toList();
    }

    public Optional<Verdict> verdict() {
        return Verdict.of(results, below);
    }

    public Band band(String metric) {
        return Band.of(tables(), metric);
    }

    /// The metric at the ends of the runs; of no size if none of them was read of it.
    public Quantiles last(String metric) {
        return Quantiles.of(results.stream().map(result -> result.metrics().last().get(metric)).filter(measured -> measured != null)
                .mapToDouble(Measured::value).toArray());
    }

    /// The ids of all metrics that were read.
    public List<String> metrics() {
        return tables().stream().map(MetricTable::metrics).flatMap(List::stream).distinct().toList();
    }

    private List<MetricTable> tables() {
        return results.stream().map(Result::metrics).toList();
    }
}
