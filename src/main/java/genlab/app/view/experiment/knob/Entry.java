package genlab.app.view.experiment.knob;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A line of text that is told when it is finished: by Enter, or by leaving it. Escape brings the present value back. What is
/// being typed, or was refused, stays until it is taken or given up.
final class Entry extends TextField {

    private final Consumer<String> finished;
    private String shown = "";

    Entry(Consumer<String> finished) {
        this.finished = finished;
        setOnAction(event -> finish());
        focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                finish();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && dirty()) {
                reset(shown);
                finished.accept(shown);
                event.consume();
            }
        });
    }

    private void finish() {
        if (dirty()) {
            finished.accept(getText().strip());
        }
    }

    /// Whether something other than the present value stands here.
    boolean dirty() {
        return !getText().equals(shown);
    }

    /// Shows the present value, unless something is being typed that is not it.
    void show(String text) {
        if (dirty() && !getText().strip().equals(text) && !sameNumber(text)) {
            shown = text;
            return;
        }
        reset(text);
    }

    void reset(String text) {
        shown = text;
        if (!getText().equals(text)) {
            setText(text);
            positionCaret(isFocused() ? text.length() : 0);
        }
    }

    /// “1e-3” was typed and 0.001 has come of it.
    private boolean sameNumber(String text) {
        try {
            return Double.parseDouble(getText().strip()) == Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
