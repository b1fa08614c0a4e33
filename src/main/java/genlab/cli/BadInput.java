package genlab.cli;

/// The command line asks for something there is not; the message is one sentence for the user.
final class BadInput extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    BadInput(String message) {
        super(message);
    }
}
