package genlab.data.file;

/// A file that cannot be taken as a table of two numeric columns; the message is one sentence for the user: file, line,
/// what was expected, what to do.
public final class TableException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    public TableException(String message) {
        super(message);
    }
}
