package genlab.data.file;

import genlab.card.Knob;
import java.nio.file.Path;
import java.util.Optional;

/// A table of the user's: two numeric columns of a CSV or TSV file, and perhaps a third that labels the rows. The file
/// is read when first needed; changing a knob forgets what was read.
///
/// @param source what was read, if it was; made anew whenever the knobs ask for something else
public record Csv(
        @Knob(label = "File", help = "A CSV or TSV file with a row for each point.") String file,
        @Knob(label = "Columns", help = "Two names or numbers with a comma between; empty takes the first two columns of numbers.")
        String columns,
        @Knob(label = "Label column", help = "Name or number of a column with a class for each row; empty for none.") String label,
        @Knob(label = "Sequence column", help = "Name or number of a column that tells which rows are one sequence; empty for none.")
        String sequence,
        @Knob(label = "Time column", help = "Name or number of a column of numbers or dates to put rows in order by; empty for none.")
        String time,
        TableSource source) implements Imported {

    public Csv {
        TableReader reader = new TableReader(file, columns, label, sequence, time);
        source = source != null && source.reader().equals(reader) ? source : new TableSource(reader);
    }

    public Csv() {
        this("", "", "", "", "", null);
    }

    /// @param columns “a,b”, “2,3”, or empty for the first two numeric ones
    /// @param label   a name, a number, or empty for none
    public static Csv of(Path file, String columns, String label) {
        return new Csv(file.toString(), columns, label, "", "", null);
    }

    /// The same rows as sequences.
    ///
    /// @param sequence which rows belong together: a name, a number, or empty for one sequence
    /// @param time     by what they follow each other: a name, a number, or empty for the file's order
    public Csv following(String sequence, String time) {
        return new Csv(file, columns, label, sequence, time, null);
    }

    @Override
    public Csv holding(Table table) {
        return new Csv(file, columns, label, sequence, time, new TableSource(source.reader(), table));
    }

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String title() {
        return file.isBlank() ? "CSV file" : file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    @Override
    public String summary() {
        return "Two columns of a table of your own, and perhaps a third that labels its rows.";
    }

    @Override
    public Optional<String> missing() {
        return file.isBlank() ? Optional.of("Expected a CSV file to take the points from, got none; name one with --data FILE.csv "
                + "or drop it on the window.") : Optional.empty();
    }

    /// @throws TableException if there is no file yet, or it cannot be read as a table
    @Override
    public Table table() {
        missing().ifPresent(sentence -> {
            throw new TableException(sentence);
        });
        return source.table();
    }
}
