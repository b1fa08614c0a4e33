package genlab.data.file;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Puts the rows of a table into sequences: rows of one sequence together, sequences as they first appear, and each by time or in the
/// file's order. Rows of equal times stay in the file's order.
final class RowOrder {

    private final Columns columns;
    private final Dialect dialect;
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final List<Integer> sequences = new ArrayList<>();
    private final List<Double> times = new ArrayList<>();

    RowOrder(Columns columns, Dialect dialect) {
        this.columns = columns;
        this.dialect = dialect;
    }

    private boolean any() {
        return columns.sequence() >= 0 || columns.time() >= 0;
    }

    /// Notes where the next row belongs.
    ///
    /// @return what is wrong with its cells, null if nothing is
    String add(String[] cells) {
        if (columns.sequence() >= 0 && cells[columns.sequence()].isBlank()) {
            return "has no sequence";
        }
        double time = columns.time() < 0 ? 0 : time(cells[columns.time()].strip());
        if (Double.isNaN(time)) {
            return "has no number or date where " + columns.nameOf(columns.time()) + " should be one";
        }
        if (any()) {
            String name = columns.sequence() < 0 ? "" : cells[columns.sequence()].strip();
            sequences.add(names.computeIfAbsent(name, n -> names.size()));
            times.add(time);
        }
        return null;
    }

    /// A number, or an ISO date or date and time as seconds since 1970; NaN if it is neither.
    private double time(String text) {
        double number = dialect.number(text);
        if (!Double.isNaN(number)) {
            return number;
        }
        try {
            return text.endsWith("Z") ? seconds(Instant.parse(text))
                    : text.length() > 10 ? seconds(LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC))
                    : seconds(LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Double.NaN;
        }
    }

    private static double seconds(Instant instant) {
        return instant.getEpochSecond() + 1e-9 * instant.getNano();
    }

    /// The places of the rows noted, in their new order.
    int[] order(int rows) {
        return any() ? IntStream.range(0, rows).boxed()
                .sorted(Comparator.<Integer>comparingInt(sequences::get).thenComparingDouble(times::get)).mapToInt(i -> i).toArray()
                : IntStream.range(0, rows).toArray();
    }

    /// The number of each row's sequence in that order; empty if rows do not follow each other.
    int[] sequences(int[] order) {
        return any() ? IntStream.of(order).map(sequences::get).toArray() : new int[0];
    }
}
