package genlab.stage.chart;

import genlab.quantity.Measured;
import java.util.Locale;

/// Numbers as they are read off while they change: four digits that matter, a true minus, and never a jump in length by more than
/// a place.
public final class Figures {

    /// Beyond these, powers of ten.
    private static final double LARGE = 1e5;
    private static final double SMALL = 1e-3;
    private static final double FAR = 1e10;

    private Figures() {
    }

    public static String of(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        double size = Math.abs(value);
        if (size == 0) {
            return "0";
        }
        if (size >= LARGE || size < SMALL) {
            return power(value);
        }
        int decimals = size < 10 ? 3 : size < 100 ? 2 : size < 1000 ? 1 : 0;
        return minus(String.format(Locale.ROOT, "%." + decimals + "f", value));
    }

    /// “0.123 ± 0.004”; the number alone where the error is nothing or unknown.
    public static String of(Measured measured) {
        return measured.error() > 0 ? of(measured.value()) + " ± " + of(measured.error()) : of(measured.value());
    }

    /// “12,480”.
    public static String step(double step) {
        return String.format(Locale.ROOT, "%,d", Math.round(step));
    }

    /// “2×10⁻⁵”, with one more digit where there is one and the power leaves it room.
    private static String power(double value) {
        boolean far = Math.abs(value) >= FAR || Math.abs(value) < 1 / FAR;
        String[] parts = String.format(Locale.ROOT, far ? "%.0e" : "%.1e", value).split("e");
        return minus(parts[0].replace(".0", "")) + "×10" + superscript(Integer.parseInt(parts[1]));
    }

    /// A power of ten as an axis says it: 0.01, 1, 1000, 10⁻⁵.
    static String decade(int exponent) {
        return exponent >= 0 && exponent <= 3 ? Long.toString(Math.round(Math.pow(10, exponent)))
                : exponent < 0 && exponent >= -3 ? String.format(Locale.ROOT, "%." + -exponent + "f", Math.pow(10, exponent))
                : "10" + superscript(exponent);
    }

    private static String minus(String number) {
        return number.replace('-', '−');
    }

    private static String superscript(int exponent) {
        StringBuilder text = new StringBuilder();
        for (char c : Integer.toString(exponent).toCharArray()) {
            text.append(c == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0'));
        }
        return text.toString();
    }
}
