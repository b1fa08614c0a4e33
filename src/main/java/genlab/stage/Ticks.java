package genlab.stage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Round numbers along an axis: multiples of 1, 2 or 5 times a power of ten, with as many digits as tell them apart; or those numbers
/// themselves along a logarithmic axis.
///
/// @param values in increasing order, inside the range
/// @param labels one a value, with a true minus sign
public record Ticks(List<Double> values, List<String> labels) {

    /// Beyond these powers of ten labels are written as 2×10⁶.
    private static final int LARGEST_PLAIN = 5;
    private static final int SMALLEST_PLAIN = -4;

    /// Ranges narrower than this share of their numbers have no ticks: doubles would not tell them apart.
    private static final double FINEST = 1e-11;

    /// From 5 to 2, from 2 to 1, from 1 to ½.
    private static final double FINER = 0.4;

    private static final List<List<Integer>> LEADS = List.of(List.of(1, 2, 5), List.of(1, 3), List.of(1));

    /// At most `most` ticks in [min, max], but never a single one, which would tell no scale: then as few more as there can be.
    public static Ticks of(double min, double max, int most) {
        if (!(max - min > FINEST * Math.max(Math.abs(min), Math.abs(max))) || Double.isInfinite(max - min) || most < 1) {
            return new Ticks(List.of(), List.of());
        }
        double step = step((max - min) / most);
        List<Double> values = multiples(min, max, step);
        while (values.size() > most) {
            step = step(step * 1.01);
            values = multiples(min, max, step);
        }
        while (values.size() < 2) {
            step = step(FINER * step);
            values = multiples(min, max, step);
        }
        double large = Math.max(Math.abs(min), Math.abs(max));
        double unit = step;
        return new Ticks(values, values.stream().map(v -> label(v, unit, large)).toList());
    }

    /// The same among whole numbers: of a narrow range a single one, or none.
    static Ticks whole(double min, double max, int most) {
        List<Double> values = List.of();
        double step = Math.max(1, step((max - min) / most));
        if (max > min && !Double.isInfinite(max - min)) {
            values = multiples(min, max, step);
        }
        return new Ticks(values, values.stream().map(v -> label(v, 1, Math.max(Math.abs(min), Math.abs(max)))).toList());
    }

    /// Ticks in [min, max], both positive, of an axis of equal ratios: of 1, 2 and 5, or 1 and 3, or 1 times the powers of ten the finest
    /// that are at most `most`. Less than two of those are replaced by equal steps.
    public static Ticks logarithmic(double min, double max, int most) {
        if (!(min > 0 && max > min) || Double.isInfinite(max)) {
            return new Ticks(List.of(), List.of());
        }
        for (List<Integer> leads : LEADS) {
            List<Double> values = IntStream.rangeClosed((int) Math.floor(Math.log10(min)), (int) Math.ceil(Math.log10(max))).boxed()
                    .flatMap(power -> leads.stream().map(lead -> Double.parseDouble(lead + "e" + power)))
                    .filter(value -> value >= min && value <= max).toList();
            if (values.size() >= 2 && values.size() <= most) {
                return new Ticks(values, values.stream().map(v -> label(v, v, v)).toList());
            }
        }
        return of(min, max, most);
    }

    /// The smallest 1, 2 or 5 times a power of ten that is at least `rough`.
    public static double step(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double lead = rough / power;
        double slack = 1 - 1e-9;
        return power * (lead * slack <= 1 ? 1 : lead * slack <= 2 ? 2 : lead * slack <= 5 ? 5 : 10);
    }

    private static List<Double> multiples(double min, double max, double step) {
        List<Double> values = new ArrayList<>();
        double slack = 1e-9;
        long first = (long) Math.ceil(min / step - slack);
        long last = (long) Math.floor(max / step + slack);
        for (long i = first; i <= last; i++) {
            // Dividing by a whole number keeps 0.3 from becoming 0.30000000000000004.
            values.add(step >= 1 ? i * step : i / Math.rint(1 / step));
        }
        return List.copyOf(values);
    }

    private static String label(double value, double step, double largest) {
        int top = (int) Math.floor(Math.log10(largest));
        int low = (int) Math.floor(Math.log10(step) + 1e-9);
        if (top >= LARGEST_PLAIN || top <= SMALLEST_PLAIN) {
            String lead = String.format(Locale.ROOT, "%." + Math.max(0, top - low) + "f", value / Math.pow(10, top));
            return value == 0 ? "0" : minus(lead) + "×10" + superscript(top);
        }
        return minus(String.format(Locale.ROOT, "%." + Math.max(0, -low) + "f", value));
    }

    /// A number as short as it can be told: “20”, “2.5”.
    public static String plain(double value) {
        return minus(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    }

    private static String minus(String number) {
        boolean negative = number.startsWith("-");
        boolean zero = number.chars().allMatch(c -> c == '-' || c == '0' || c == '.');
        return negative ? (zero ? "" : "−") + number.substring(1) : number;
    }

    private static String superscript(int exponent) {
        StringBuilder text = new StringBuilder();
        for (char c : Integer.toString(exponent).toCharArray()) {
            text.append(c == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0'));
        }
        return text.toString();
    }
}
