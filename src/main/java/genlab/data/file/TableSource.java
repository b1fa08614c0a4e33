package genlab.data.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// A table that is read once, when first asked for. Equal sources read the same columns of the same file.
public final class TableSource {

    private final TableReader reader;
    private Table table;

    TableSource(TableReader reader) {
        this(reader, null);
    }

    /// @param table what reading would give, or null to read when asked
    TableSource(TableReader reader, Table table) {
        this.reader = reader;
        this.table = table;
    }

    TableReader reader() {
        return reader;
    }

    synchronized Table table() {
        if (table == null) {
            table = reader.read(path());
        }
        return table;
    }

    private Path path() {
        try {
            return Path.of(reader.source());
        } catch (InvalidPathException e) {
            throw new TableException("Expected the name of a CSV file, got “" + reader.source() + "”.");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TableSource that && reader.equals(that.reader);
    }

    @Override
    public int hashCode() {
        return reader.hashCode();
    }
}
