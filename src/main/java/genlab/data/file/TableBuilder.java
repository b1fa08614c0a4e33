package genlab.data.file;

import genlab.data.Axes;
import genlab.data.Rows;
import genlab.data.file.Dialect.Row;
import genlab.math.Points;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Takes the rows of a table one by one, and keeps count of those it has to leave out.
final class TableBuilder {

    private static final int REASONS = 5;

    private static final int CLASSES = 256;

    private final String source;
    private final Columns columns;
    private final Dialect dialect;
    private final RowOrder rowOrder;
    private final Map<String, Integer> classes = new LinkedHashMap<>();
    private final List<String> reasons = new ArrayList<>();
    private double[] xy = new double[1024];
    private int[] labels = new int[512];
    private int taken;
    private int skipped;
    private boolean headerToCome;

    TableBuilder(String source, Columns columns, Dialect dialect) {
        this.source = source;
        this.columns = columns;
        this.dialect = dialect;
        headerToCome = columns.header();
        rowOrder = new RowOrder(columns, dialect);
    }

    void add(Row row) {
        if (row.isBlank()) {
            skip(row, "is blank");
        } else if (headerToCome) {
            headerToCome = false;
        } else if (!fits(row)) {
            skip(row, "has " + row.cells().length + (row.cells().length == 1 ? " cell" : " cells") + ", not " + columns.names().size());
        } else {
            take(row);
        }
    }

    private boolean fits(Row row) {
        return row.cells().length >= columns.names().size() && row.filled() <= columns.names().size();
    }

    private void take(Row row) {
        double x = dialect.number(row.cells()[columns.x()]);
        double y = dialect.number(row.cells()[columns.y()]);
        if (Double.isNaN(x) || Double.isNaN(y)) {
            int column = Double.isNaN(x) ? columns.x() : columns.y();
            skip(row, "has " + quoted(row.cells()[column]) + " where " + columns.nameOf(column) + " should be a number");
        } else if (columns.label() >= 0 && row.cells()[columns.label()].isBlank()) {
            skip(row, "has no label");
        } else {
            String refused = rowOrder.add(row.cells());
            if (refused == null) {
                put(x, y, columns.label() < 0 ? 0 : label(row.cells()[columns.label()].strip()));
            } else {
                skip(row, refused);
            }
        }
    }

    private static String quoted(String cell) {
        return cell.isBlank() ? "nothing" : "“" + (cell.length() > 20 ? cell.substring(0, 20) + "…" : cell) + "”";
    }

    private int label(String text) {
        Integer label = classes.get(text);
        if (label == null) {
            label = classes.size();
            classes.put(text, label);
            if (label >= CLASSES) {
                throw new TableException("Expected at most " + CLASSES + " different labels in column " + columns.nameOf(columns.label())
                        + " of " + source + ", got more; choose another label column or none.");
            }
        }
        return label;
    }

    private void put(double x, double y, int label) {
        if (taken == labels.length) {
            xy = Arrays.copyOf(xy, 4 * taken);
            labels = Arrays.copyOf(labels, 2 * taken);
        }
        xy[2 * taken] = x;
        xy[2 * taken + 1] = y;
        labels[taken] = label;
        taken++;
    }

    private void skip(Row row, String reason) {
        skipped++;
        if (reasons.size() < REASONS) {
            reasons.add("line " + row.line() + " " + reason);
        }
    }

    /// @throws TableException if no row could be taken
    Table build() {
        List<String> names = Stream.of(columns.x(), columns.y(), columns.label()).filter(c -> c >= 0).map(columns::nameOf).toList();
        if (taken == 0) {
            throw new TableException("Expected numbers in columns " + names.get(0) + " and " + names.get(1) + " of " + source
                    + ", but no row has them (" + String.join("; ", reasons) + ").");
        }
        Axes axes = new Axes(names.get(0), columns.unitOf(columns.x()), names.get(1), columns.unitOf(columns.y()));
        List<String> ordered = classes.keySet().stream().sorted(Comparator.comparingDouble(this::size)
                .thenComparing(Comparator.naturalOrder())).toList();
        int[] order = rowOrder.order(taken);
        Points points = Points.build(taken, i -> new double[] {xy[2 * order[i]], xy[2 * order[i] + 1]});
        return new Table(axes, new Rows(points, ordered(ordered, order), rowOrder.sequences(order)), ordered,
                new ReadReport(source, names, taken, skipped, List.copyOf(reasons)));
    }

    /// Texts that are no numbers come after all that are.
    private double size(String label) {
        double number = dialect.number(label);
        return Double.isNaN(number) ? Double.POSITIVE_INFINITY : number;
    }

    private int[] ordered(List<String> names, int[] order) {
        if (columns.label() < 0) {
            return new int[0];
        }
        int[] place = classes.keySet().stream().mapToInt(names::indexOf).toArray();
        return Arrays.stream(order).map(row -> place[labels[row]]).toArray();
    }
}
