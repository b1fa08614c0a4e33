package genlab.data.file;

import genlab.data.file.Dialect.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Reads a table of numbers from a text file: CSV, TSV or blanks; any common encoding; quotes; decimal points or
/// commas; with or without a header. A row that cannot be used is skipped and counted; a file that cannot is refused.
///
/// @param source  what messages call the file
/// @param columns two names or numbers, “a,b”; empty for the first two numeric columns
/// @param label    name or number of the label column; empty for none
/// @param sequence name or number of the column that says which rows belong to one sequence; empty for none
/// @param time     name or number of the column by which the rows of a sequence follow each other; empty for the file's order
public record TableReader(String source, String columns, String label, String sequence, String time) {

    /// Of rows that do not follow each other.
    public TableReader(String source, String columns, String label) {
        this(source, columns, label, "", "");
    }


    private static final int LOOK_AHEAD = 100;

    /// What is made of a stream of bytes.
    interface Work<T> {

        T of(InputStream in) throws IOException;
    }

    /// @throws TableException if the file is missing, unreadable, or no table of two numeric columns
    public Table read(Path file) {
        return open(source, file, this::read);
    }

    /// Does some work on the bytes of a file.
    ///
    /// @throws TableException if it is missing or unreadable, or its quotes do not close
    static <T> T open(String source, Path file, Work<T> work) {
        if (Files.isDirectory(file)) {
            throw new TableException("Expected a CSV file, got the folder " + source + "; name a file in it.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return work.of(in);
        } catch (NoSuchFileException e) {
            throw new TableException("Expected a CSV file, got " + source + ", which does not exist; check the name and the folder.");
        } catch (AccessDeniedException e) {
            throw new TableException("Expected a CSV file, got " + source + ", which may not be read; check its permissions.");
        } catch (IOException e) {
            throw new TableException("Expected to read " + source + " to its end, but the system reports: " + e.getMessage() + ".");
        }
    }

    /// @throws TableException as {@link #read(Path)}
    public Table read(InputStream in) throws IOException {
        Text text = Text.open(source, in);
        Dialect dialect = Dialect.of(text.head());
        Iterator<Row> rows = dialect.rows(text.reader());
        try {
            List<Row> first = head(rows);
            Columns chosen = Columns.choose(this, first, dialect);
            TableBuilder builder = new TableBuilder(source, chosen, dialect);
            first.forEach(builder::add);
            while (rows.hasNext()) {
                builder.add(rows.next());
            }
            return builder.build();
        } catch (UncheckedIOException e) {
            throw quotes(source, e);
        }
    }

    /// The rows by which the columns are chosen.
    static List<Row> head(Iterator<Row> rows) {
        List<Row> first = new ArrayList<>();
        while (rows.hasNext() && first.size() < LOOK_AHEAD) {
            first.add(rows.next());
        }
        return first;
    }

    static TableException quotes(String source, UncheckedIOException e) {
        return new TableException("Expected quotes to open and close around whole cells of " + source + ", but "
                + e.getCause().getMessage() + "; mend or remove that quote.");
    }
}
