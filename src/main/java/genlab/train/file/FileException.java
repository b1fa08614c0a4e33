package genlab.train.file;

/// A file that cannot be taken for what it should be; the message is one sentence for the user.
public final class FileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    public FileException(String message) {
        super(message);
    }
}
