package genlab.app.view.experiment.knob;

import genlab.card.Setting;
import java.util.Arrays;
import java.util.Locale;

/// How one knob of a form stands. Its row is made when it is first to be seen: of the knobs of a model most are folded away, and their
/// rows would be more than half of what the window starts with.
final class Knob {

    private final Turning turning;
    private Setting shown;
    private String usual;
    private KnobRow row;

    Knob(Turning turning) {
        this.turning = turning;
    }

    Setting shown() {
        return shown;
    }

    /// The value it usually has, as text.
    String usual() {
        return usual;
    }

    boolean unusual() {
        return !shown.text().equals(usual);
    }

    /// Whether the row can show this knob too, or needs to be made anew.
    boolean fits(Setting setting) {
        return shown.path().equals(setting.path()) && shown.type() == setting.type() && shown.choices().equals(setting.choices())
                && shown.knob().equals(setting.knob());
    }

    /// @param fallback the usual value as text
    void show(Setting setting, String fallback) {
        boolean other = shown == null || !shown.value().equals(setting.value());
        boolean moved = other || !fallback.equals(usual);
        shown = setting;
        usual = fallback;
        if (row != null) {
            row.show(other, moved);
        }
    }

    KnobRow row() {
        if (row == null) {
            row = new KnobRow(this, turning);
            row.show(true, true);
        }
        return row;
    }

    /// Whether all words of a search are about this knob.
    boolean matches(String words) {
        String about = String.join(" ", String.join(" ", shown.group()), shown.knob().label(), shown.path(), shown.text());
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(about.toLowerCase(Locale.ROOT)::contains);
    }
}
