package genlab.app.view.experiment.knob;

import genlab.card.Knob;
import genlab.card.Setting;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// How a number moves between the ends of its knob: in equal steps or in equal factors.
///
/// @param whole whether only whole numbers are taken
record Travel(double min, double max, boolean logarithmic, boolean whole) {

    /// On a slider of some two hundred pixels finer steps than these cannot be aimed at.
    private static final int STEPS = 100;

    /// Twenty keystrokes a factor of ten.
    private static final double FACTOR = Math.pow(10, 0.05);

    /// A range of more than this many steps of its smallest useful change has no place on a slider in equal steps.
    private static final double WIDEST = 1e4;

    static Travel of(Setting setting) {
        Knob knob = setting.knob();
        return new Travel(knob.min(), knob.max(), knob.logarithmic() && knob.min() > 0, setting.type() != double.class);
    }

    /// Whether a slider helps: both ends are known, and near enough.
    boolean slides() {
        return Double.isFinite(min) && Double.isFinite(max) && (logarithmic || !whole && max - min < WIDEST);
    }

    /// Where a value lies, 0 … 1.
    double share(double value) {
        double share = logarithmic ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
        return Math.clamp(share, 0, 1);
    }

    /// The value at a share of the way, to as many digits as a slider can mean.
    double at(double share) {
        double exact = logarithmic ? min * Math.pow(max / min, share) : min + share * (max - min);
        double round = whole ? Math.rint(exact) : logarithmic ? digits(exact) : grain() * Math.rint(exact / grain());
        return Math.clamp(tidy(round), min, max);
    }

    /// The next value up (or down) by the keyboard.
    double step(double value, boolean up) {
        double next;
        if (whole) {
            next = value + (up ? 1 : -1);
        } else if (logarithmic) {
            next = digits(up ? value * FACTOR : value / FACTOR);
        } else {
            next = tidy(value + (up ? grain() : -grain()));
        }
        return Math.clamp(next, min, max);
    }

    /// The power of ten that cuts the range into a hundred to a thousand steps; without a range, a tenth.
    private double grain() {
        double range = max - min;
        return Double.isFinite(range) && range < WIDEST ? Math.pow(10, Math.floor(Math.log10(range / STEPS) + 1e-9)) : 0.1;
    }

    private static double digits(double value) {
        return BigDecimal.valueOf(value).round(new MathContext(2, RoundingMode.HALF_EVEN)).doubleValue();
    }

    /// Without the last digits' noise of a sum of decimal fractions.
    private static double tidy(double value) {
        return BigDecimal.valueOf(value).round(new MathContext(12)).doubleValue();
    }
}
