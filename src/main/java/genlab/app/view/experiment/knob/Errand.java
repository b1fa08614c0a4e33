package genlab.app.view.experiment.knob;

import java.util.function.Consumer;

/// The orders of one knob: one at a time, and of those that came meanwhile only the last, so that a dragged slider neither floods
/// training nor lags behind it.
final class Errand {

    private final String path;
    private final Turning turning;
    private boolean out;
    private String next;

    Errand(String path, Turning turning) {
        this.path = path;
        this.turning = turning;
    }

    void send(String text, Consumer<String> refused) {
        if (out) {
            next = text;
            return;
        }
        out = true;
        turning.turn(path, text, () -> back(refused), sentence -> {
            refused.accept(sentence);
            back(refused);
        });
    }

    private void back(Consumer<String> refused) {
        out = false;
        String waiting = next;
        next = null;
        if (waiting != null) {
            send(waiting, refused);
        }
    }
}
