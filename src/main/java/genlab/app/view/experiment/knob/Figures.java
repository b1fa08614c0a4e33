package genlab.app.view.experiment.knob;

import genlab.card.Setting;
import java.math.BigDecimal;

/// Numbers as a person writes them, for knobs: 0.001, 1e-9, 2000.
final class Figures {

    private static final int BRIEF = 24;

    private Figures() {
    }

    /// The shortest text that reads back as the same number.
    static String of(double number) {
        double size = Math.abs(number);
        if (!Double.isFinite(number) || size != 0 && (size < 1e-4 || size >= 1e7)) {
            return plain(Double.toString(number));
        }
        return number == 0 ? "0" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /// The present value of a knob.
    static String of(Setting setting) {
        return setting.value() instanceof Double number ? of(number) : setting.text();
    }

    /// The beginning of a text: enough to be known again.
    static String brief(String text) {
        return text.length() > BRIEF ? text.substring(0, BRIEF) + "…" : text;
    }

    /// A sentence with its numbers written the same way: 1.0E-9 as 1e-9.
    static String plain(String sentence) {
        return sentence.replaceAll("(\\d)\\.0E(-?\\d)", "$1e$2").replaceAll("(\\d)E(-?\\d)", "$1e$2");
    }
}
