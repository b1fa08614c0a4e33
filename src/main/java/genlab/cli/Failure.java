package genlab.cli;

/// The input was good and yet what was asked for did not come about: the run diverged, a replay differs.
/// The message is one sentence for the user.
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1;

    Failure(String message) {
        super(message);
    }
}
