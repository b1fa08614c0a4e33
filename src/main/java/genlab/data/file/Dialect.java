package genlab.data.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// How the cells of a table's rows are told apart. Lines that start with # are comments.
///
/// @param delimiter a blank stands for any run of blanks and tabs
record Dialect(char delimiter) {

    /// Beyond it sums of squares are no longer finite.
    private static final double LARGEST = 1e100;

    /// A line of the table; `line` counts from 1, comments and blank lines included.
    record Row(long line, String[] cells) {

        boolean isBlank() {
            return filled() == 0;
        }

        /// Cells up to the last that is not blank: what is beyond may be a trailing delimiter's.
        int filled() {
            int filled = cells.length;
            while (filled > 0 && cells[filled - 1].isBlank()) {
                filled--;
            }
            return filled;
        }
    }

    /// The comma comes after those beside which it may be the decimal sign, the blank last because it may follow any other.
    private static final List<Character> CANDIDATES = List.of('\t', ';', '|', ',', ' ');

    private static final int LINES = 100;

    /// The first candidate that stands equally often (and at all) on four fifths of the lines, else the one that does
    /// so on the most lines.
    static Dialect of(String head) {
        List<String> lines = head.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).limit(LINES).toList();
        char best = ',';
        long most = 0;
        for (char candidate : CANDIDATES) {
            Map<Long, Long> agreeing = lines.stream().map(l -> count(l, candidate)).filter(n -> n > 0)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            long agree = agreeing.values().stream().mapToLong(Long::longValue).max().orElse(0);
            if (5 * agree >= 4 * lines.size() && agree > 0) {
                return new Dialect(candidate);
            }
            if (agree > most) {
                most = agree;
                best = candidate;
            }
        }
        return new Dialect(best);
    }

    private static long count(String line, char delimiter) {
        long count = 0;
        boolean quoted = false;
        String stripped = delimiter == ' ' ? line.strip().replaceAll("\\s+", " ") : line;
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            quoted ^= c == '"';
            count += c == delimiter && !quoted ? 1 : 0;
        }
        return count;
    }

    /// The rows, blank ones included, read as they are asked for.
    Iterator<Row> rows(Reader reader) throws IOException {
        if (delimiter == ' ') {
            AtomicLong line = new AtomicLong();
            return new BufferedReader(reader).lines().map(l -> new Row(line.incrementAndGet(), l.strip().replace("\"", "").split("\\s+")))
                    .filter(row -> !row.cells[0].startsWith("#")).iterator();
        }
        CSVParser parser = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(delimiter != '\t').setCommentMarker('#').get().parse(reader);
        return parser.stream().map(record -> new Row(parser.getCurrentLineNumber(), record.values())).iterator();
    }

    /// The number a cell holds, NaN if there is none that can be reckoned with. Beside any other delimiter a comma may be the decimal sign.
    double number(String cell) {
        String text = cell.strip();
        if (text.isEmpty() || Character.isLetter(text.charAt(text.length() - 1)) || text.length() > 1 && text.charAt(1) == 'x') {
            return Double.NaN;
        }
        try {
            double value = Double.parseDouble(delimiter == ',' ? text : text.replace(',', '.'));
            return Math.abs(value) <= LARGEST ? value : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
