package genlab.app.view;

import java.util.Locale;
import javafx.scene.control.TextField;

/// Numbers as people type them.
public final class Typed {

    private Typed() {
    }

    /// The number in a field; NaN if there is none.
    public static double number(TextField field) {
        try {
            return Double.parseDouble(field.getText().strip());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /// The whole number in a field; commas may part its thousands.
    ///
    /// @param what what is counted, as in “5,000 steps”
    /// @throws IllegalArgumentException in a sentence, if there is none from `least` to `most`
    public static int whole(TextField field, String what, int least, int most) {
        try {
            int number = Integer.parseInt(field.getText().replace(",", "").strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw refused(field, what, least, most);
        }
        throw refused(field, what, least, most);
    }

    private static IllegalArgumentException refused(TextField field, String what, int least, int most) {
        return new IllegalArgumentException(String.format(Locale.ROOT, "Expected a whole number of %s from %,d to %,d, got “%s”.", what,
                least, most, field.getText()));
    }
}
