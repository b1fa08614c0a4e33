package genlab.data.file;

import genlab.data.file.Dialect.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/// The top of a table, to choose columns by.
///
/// @param names of all columns
/// @param rows  the cells of the first rows, the header left out, as many in each row as there are names
/// @param x     the column that is taken if none is named
/// @param y     and the other
public record Preview(List<String> names, List<List<String>> rows, int x, int y) {

    /// @throws TableException if the file is missing, unreadable, or no table of two numeric columns
    public static Preview of(Path file, int rows) {
        String source = file.toString();
        return TableReader.open(source, file, in -> of(source, in, rows));
    }

    private static Preview of(String source, InputStream in, int count) throws IOException {
        Text text = Text.open(source, in);
        Dialect dialect = Dialect.of(text.head());
        Iterator<Row> rows = dialect.rows(text.reader());
        try {
            List<Row> first = TableReader.head(rows);
            Columns columns = Columns.choose(new TableReader(source, "", ""), first, dialect);
            int width = columns.names().size();
            List<List<String>> cells = first.stream().filter(row -> !row.isBlank()).skip(columns.header() ? 1 : 0).limit(count)
                    .map(row -> cells(row, width)).toList();
            return new Preview(columns.names(), cells, columns.x(), columns.y());
        } catch (UncheckedIOException e) {
            throw TableReader.quotes(source, e);
        }
    }

    private static List<String> cells(Row row, int width) {
        return Arrays.stream(Arrays.copyOf(row.cells(), width)).map(cell -> cell == null ? "" : cell.strip()).toList();
    }

    /// How a table is told to take this column: by its name where no other is like it, else by its number.
    public String called(int column) {
        String name = names.get(column);
        boolean plain = !name.contains(",") && names.stream().filter(name::equalsIgnoreCase).count() == 1;
        return plain ? name : Integer.toString(column + 1);
    }
}
