package genlab.train.ensemble;

import genlab.math.Quantiles;
import genlab.quantity.Band;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Text and numbers as LaTeX sets them.
final class Latex {

    private static final MathContext DIGITS = new MathContext(3);

    /// What means something to LaTeX, or is not in its usual fonts.
    private static final Map<Character, String> SPECIAL = Map.ofEntries(
            Map.entry('&', "\\&"), Map.entry('%', "\\%"), Map.entry('$', "\\$"), Map.entry('#', "\\#"), Map.entry('_', "\\_"),
            Map.entry('{', "\\{"), Map.entry('}', "\\}"), Map.entry('~', "\\textasciitilde{}"), Map.entry('^', "\\textasciicircum{}"),
            Map.entry('\\', "\\textbackslash{}"), Map.entry('<', "\\textless{}"), Map.entry('>', "\\textgreater{}"),
            Map.entry('‖', "$\\|$"), Map.entry('–', "--"), Map.entry('−', "$-$"), Map.entry('×', "$\\times$"),
            Map.entry('·', "$\\cdot$"), Map.entry('’', "'"), Map.entry('“', "``"), Map.entry('”', "''"), Map.entry('∞', "$\\infty$"),
            Map.entry('β', "$\\beta$"), Map.entry('γ', "$\\gamma$"), Map.entry('λ', "$\\lambda$"), Map.entry('σ', "$\\sigma$"),
            Map.entry('₁', "$_1$"), Map.entry('₂', "$_2$"), Map.entry('…', "\\dots{}"));

    private Latex() {
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(SPECIAL.getOrDefault((char) c, Character.toString(c))));
        return escaped.toString();
    }

    /// What a comment may hold: one line.
    static String comment(String text) {
        return text.replaceAll("\\s+", " ");
    }

    static String row(List<String> cells) {
        return String.join(" & ", cells) + " \\\\\n";
    }

    /// “$7$ [$6$, $8$]”; a dash where there are no numbers.
    static String spread(Quantiles numbers) {
        return numbers.size() == 0 ? "--" : number(numbers.median()) + " [" + number(numbers.at(Band.LOW)) + ", "
                + number(numbers.at(Band.HIGH)) + "]";
    }

    /// Three digits that matter.
    static String number(double value) {
        if (Double.isNaN(value)) {
            return "--";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "$\\infty$" : "$-\\infty$";
        }
        double size = Math.abs(value);
        if (size == 0 || size >= 1e-3 && size < 1e5) {
            return "$" + (size == 0 ? "0" : new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString()) + "$";
        }
        String scientific = String.format(Locale.ROOT, "%.2e", value);
        int power = scientific.indexOf('e');
        return "$" + scientific.substring(0, power) + "\\times 10^{" + Integer.parseInt(scientific.substring(power + 1)) + "}$";
    }
}
