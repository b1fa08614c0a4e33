package genlab.card;

/// A knob was given something it does not take; the message is one sentence for the user.
public final class KnobException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    public KnobException(String message) {
        super(message);
    }
}
