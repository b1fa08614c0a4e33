package genlab.quantity;

import genlab.quantity.mode.ModeName;
import genlab.quantity.mode.ModeWatch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;

/// What was read of a run, a row for each step: the metrics, and the high-quality mass of every mode of the target, in columns `mode-1` …,
/// or `mode-1-of-x` … `mode-1-of-y` … if there are two that a model translates between. Data units and nats. A metric with an error
/// estimate has a second column for it, empty where the number is exact or its error unknown.
/// The table holds nothing that depends on the clock, so the same run gives the same bytes, and a table read back and gone on with
/// gives the same text.
public final class MetricTable {

    private static final String STEP = "step";
    private static final String ERROR = "-error";

    private final TreeMap<Long, Map<String, Measured>> rows = new TreeMap<>();

    public void add(Snapshot snapshot) {
        rows.put(snapshot.step(), read(snapshot));
    }

    public boolean holds(long step) {
        return rows.containsKey(step);
    }

    /// The steps that were read.
    public NavigableSet<Long> steps() {
        return rows.navigableKeySet();
    }

    /// What was read at the last step.
    public Map<String, Measured> last() {
        return metrics(rows.lastEntry().getValue());
    }

    /// A metric at a step; empty if it was not read there.
    public Optional<Measured> at(long step, String metric) {
        return Optional.ofNullable(rows.getOrDefault(step, Map.of()).get(metric));
    }

    /// The ids of the metrics that were read, in their usual order.
    public List<String> metrics() {
        return ids().stream().filter(id -> !isMode(id)).toList();
    }

    /// What became of the modes along the run; told nothing where the data have none.
    public ModeWatch modes() {
        ModeWatch watch = new ModeWatch();
        rows.forEach((step, row) -> {
            Map<ModeName, Double> masses = new LinkedHashMap<>();
            row.forEach((id, mass) -> ModeName.ofColumn(id).ifPresent(mode -> masses.put(mode, mass.value())));
            watch.look(step, masses);
        });
        return watch;
    }

    private static Map<String, Measured> metrics(Map<String, Measured> row) {
        Map<String, Measured> metrics = new LinkedHashMap<>(row);
        metrics.keySet().removeIf(MetricTable::isMode);
        return metrics;
    }

    private static boolean isMode(String id) {
        return ModeName.ofColumn(id).isPresent();
    }

    private static Map<String, Measured> read(Snapshot snapshot) {
        Map<String, Measured> row = new LinkedHashMap<>();
        for (Metric metric : Metrics.ALL) {
            metric.read(snapshot).ifPresent(measured -> row.put(metric.id(), measured));
        }
        ModeName.masses(snapshot).forEach((mode, mass) -> row.put(mode.column(), Measured.exact(mass)));
        return row;
    }

    private List<String> ids() {
        SortedSet<ModeName> modes = new TreeSet<>();
        rows.values().forEach(row -> row.keySet().forEach(id -> ModeName.ofColumn(id).ifPresent(modes::add)));
        List<String> ids = new ArrayList<>(Metrics.ALL.stream().map(Metric::id)
                .filter(id -> rows.values().stream().anyMatch(row -> row.containsKey(id))).toList());
        modes.forEach(mode -> ids.add(mode.column()));
        return ids;
    }

    public String csv() {
        List<String> ids = ids();
        List<String> estimated = ids.stream().filter(id -> rows.values().stream().anyMatch(r -> estimated(r.get(id)))).toList();
        StringJoiner header = new StringJoiner(",").add(STEP);
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
                    line.add(estimated(measured) ? Double.toString(measured.error()) : "");
                }
            });
            csv.append(line).append('\n');
        });
        return csv.toString();
    }

    /// The table that was written as this text. Where no error stands a number counts as exact.
    ///
    /// @throws IllegalArgumentException in a sentence, if it is no such text
    public static MetricTable parse(String csv) {
        MetricTable table = new MetricTable();
        List<String> lines = csv.lines().toList();
        List<String> head = lines.isEmpty() ? List.of() : List.of(lines.getFirst().split(","));
        if (head.isEmpty() || !head.getFirst().equals(STEP)) {
            throw new IllegalArgumentException("Expected a table of metrics by step, got “" + String.join(",", head) + "”.");
        }
        try {
            lines.stream().skip(1).forEach(line -> table.row(head, Arrays.asList(line.split(",", -1))));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("Expected rows of numbers below “" + lines.getFirst() + "”, got something else.", e);
        }
        return table;
    }

    private void row(List<String> head, List<String> cells) {
        Map<String, Measured> row = new LinkedHashMap<>();
        for (int i = 1; i < head.size(); i++) {
            String id = head.get(i);
            if (!id.endsWith(ERROR) && !cells.get(i).isEmpty()) {
                boolean estimated = i + 1 < head.size() && head.get(i + 1).equals(id + ERROR) && !cells.get(i + 1).isEmpty();
                row.put(id, new Measured(Double.parseDouble(cells.get(i)), estimated ? Double.parseDouble(cells.get(i + 1)) : 0));
            }
        }
        rows.put(Long.valueOf(cells.getFirst()), row);
    }

    /// Exact numbers have no error, and what is seen on a minibatch no estimate of it.
    public static boolean estimated(Measured measured) {
        return measured != null && measured.error() > 0;
    }
}
