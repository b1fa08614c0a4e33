package genlab.cli;

import genlab.quantity.Measured;
import genlab.quantity.Metric;
import genlab.quantity.Metrics;
import genlab.quantity.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/// The metrics of a run, a row for each step they were read at: data units and nats. A metric with an error estimate has a second
/// column for it. It holds nothing that depends on the clock, so the same run gives the same bytes.
final class MetricTable {

    private static final String ERROR = "-error";

    private final SortedMap<Long, Map<String, Measured>> rows = new TreeMap<>();

    void add(Snapshot snapshot) {
        rows.put(snapshot.step(), read(snapshot));
    }

    boolean holds(long step) {
        return rows.containsKey(step);
    }

    /// What was read at the last step.
    Map<String, Measured> last() {
        return rows.lastEntry().getValue();
    }

    private static Map<String, Measured> read(Snapshot snapshot) {
        Map<String, Measured> row = new LinkedHashMap<>();
        for (Metric metric : Metrics.ALL) {
            metric.read(snapshot).ifPresent(measured -> row.put(metric.id(), measured));
        }
        return row;
    }

    String csv() {
        List<String> ids = Metrics.ALL.stream().map(Metric::id)
                .filter(id -> rows.values().stream().anyMatch(r -> r.containsKey(id))).toList();
        List<String> estimated = ids.stream().filter(id -> rows.values().stream().anyMatch(r -> estimated(r.get(id)))).toList();
        StringJoiner header = new StringJoiner(",").add("step");
        ids.forEach(id -> {
            header.add(id);
            if (estimated.contains(id)) {
                header.add(id + ERROR);
            }
        });
        StringBuilder csv = new StringBuilder(header + "\n");
        rows.forEach((step, row) -> {
            StringJoiner line = new StringJoiner(",").add(Long.toString(step));
            ids.forEach(id -> {
                Measured measured = row.get(id);
                line.add(measured == null ? "" : Double.toString(measured.value()));
                if (estimated.contains(id)) {
                    line.add(measured == null ? "" : Double.toString(measured.error()));
                }
            });
            csv.append(line).append('\n');
        });
        return csv.toString();
    }

    /// Exact numbers have no error, and what is seen on a minibatch no estimate of it.
    static boolean estimated(Measured measured) {
        return measured != null && measured.error() > 0;
    }
}
