package genlab.data.file;

import genlab.data.file.Dialect.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which columns of a table are taken.
///
/// @param names  of all columns: the header's, or “column 1” …
/// @param header whether the first row is a header
/// @param label    place of the label column, −1 for none
/// @param sequence place of the column that names each row's sequence, −1 for none
/// @param time     place of the column by which rows follow each other, −1 for none
record Columns(List<String> names, boolean header, int x, int y, int label, int sequence, int time) {

    /// “waiting (min)”, “waiting [min]”.
    private static final Pattern WITH_UNIT = Pattern.compile("(.*?)\\s*[(\\[]([^()\\[\\]]+)[)\\]]");

    /// Chooses by the first rows of the file: the asked `columns` name two (“a,b”) or number them from 1 (“2,5”), the others one
    /// each; empty `columns` mean the first two numeric ones, any other empty none.
    ///
    /// @throws TableException if there are no such columns
    static Columns choose(TableReader asked, List<Row> first, Dialect dialect) {
        String source = asked.source();
        List<Row> rows = first.stream().filter(r -> !r.isBlank()).toList();
        if (rows.isEmpty()) {
            throw new TableException("Expected a header and rows of numbers in " + source + ", got an empty file.");
        }
        Row top = rows.getFirst();
        boolean header = Arrays.stream(top.cells()).allMatch(c -> Double.isNaN(dialect.number(c)));
        int width = width(source, rows, header);
        List<String> names = IntStream.range(0, width)
                .mapToObj(i -> header && !top.cells()[i].isBlank() ? top.cells()[i].strip() : "column " + (i + 1)).toList();
        int label = named(source, names, "the label column", asked.label().strip());
        int sequence = named(source, names, "the sequence column", asked.sequence().strip());
        int time = named(source, names, "the time column", asked.time().strip());
        int[] pair = asked.columns().isBlank()
                ? numeric(source, rows.subList(header ? 1 : 0, rows.size()), names, List.of(label, sequence, time), dialect)
                : pair(source, names, asked.columns().strip());
        return new Columns(names, header, pair[0], pair[1], label, sequence, time);
    }

    /// How many columns there are: as many as the header names, which must agree with the rows but for blank cells at their end.
    private static int width(String source, List<Row> rows, boolean header) {
        Row top = rows.getFirst();
        int cells = usual(rows, r -> r.cells().length);
        int width = header ? top.filled() : cells;
        if (header && rows.size() == 1) {
            throw new TableException("Expected rows of numbers below the header of " + source + " (line " + top.line() + "), got none.");
        }
        if (cells < 2) {
            throw new TableException("Expected at least two columns in " + source + ", got one (line " + top.line() + ": “"
                    + top.cells()[0] + "”); put a comma, semicolon, tab, bar or blank between the columns.");
        }
        if (width > cells || width < usual(rows, Row::filled)) {
            throw new TableException("Expected a header of " + cells + " columns like the rows below it in " + source + ", line "
                    + top.line() + ", got " + width + ".");
        }
        return width;
    }

    /// The number that most rows have; the larger on a draw.
    private static int usual(List<Row> rows, Function<Row, Integer> number) {
        Map<Integer, Long> counts = rows.stream().collect(Collectors.groupingBy(number, Collectors.counting()));
        return counts.keySet().stream().max(Comparator.<Integer>comparingLong(counts::get).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static int[] numeric(String source, List<Row> rows, List<String> names, List<Integer> taken, Dialect dialect) {
        int[] numeric = IntStream.range(0, names.size()).filter(i -> !taken.contains(i) && 2 * rows.stream()
                .filter(r -> i < r.cells().length && !Double.isNaN(dialect.number(r.cells()[i]))).count() >= rows.size()).toArray();
        if (numeric.length < 2) {
            throw new TableException("Expected two columns of numbers in " + source + ", got " + (numeric.length == 0 ? "none" : "only one")
                    + " among " + String.join(", ", names) + " (line " + rows.getFirst().line() + ": “"
                    + String.join(" ", rows.getFirst().cells()) + "”).");
        }
        return numeric;
    }

    /// A name may itself hold commas: every comma is tried as the one between the two.
    private static int[] pair(String source, List<String> names, String columns) {
        List<int[]> found = new ArrayList<>();
        for (int comma = columns.indexOf(','); comma >= 0; comma = columns.indexOf(',', comma + 1)) {
            int x = place(names, columns.substring(0, comma).strip());
            int y = place(names, columns.substring(comma + 1).strip());
            if (x >= 0 && y >= 0 && x != y) {
                found.add(new int[] {x, y});
            }
        }
        if (found.isEmpty()) {
            throw new TableException("Expected two different columns of " + source + ", separated by a comma, out of "
                    + String.join(", ", names) + " (or their numbers), got “" + columns + "”.");
        }
        return found.getFirst();
    }

    private static int named(String source, List<String> names, String what, String text) {
        int place = text.isEmpty() ? -1 : place(names, text);
        if (place < 0 && !text.isEmpty()) {
            throw new TableException("Expected " + what + " of " + source + " to be one of " + String.join(", ", names)
                    + " (or its number), got “" + text + "”.");
        }
        return place;
    }

    /// The column of exactly this name; else of this name without its unit; else that but for capitals; else of this number.
    private static int place(List<String> names, String text) {
        List<Predicate<String>> readings = List.of(text::equals, n -> name(n).equals(text), n -> name(n).equalsIgnoreCase(text));
        for (Predicate<String> reading : readings) {
            OptionalInt place = IntStream.range(0, names.size()).filter(i -> reading.test(names.get(i))).findFirst();
            if (place.isPresent()) {
                return place.getAsInt();
            }
        }
        return text.matches("[1-9][0-9]{0,5}") && Integer.parseInt(text) <= names.size() ? Integer.parseInt(text) - 1 : -1;
    }

    String nameOf(int column) {
        return name(names.get(column));
    }

    String unitOf(int column) {
        Matcher matcher = WITH_UNIT.matcher(names.get(column));
        return matcher.matches() ? matcher.group(2).strip() : "";
    }

    private static String name(String full) {
        Matcher matcher = WITH_UNIT.matcher(full);
        return matcher.matches() && !matcher.group(1).isEmpty() ? matcher.group(1) : full;
    }
}
