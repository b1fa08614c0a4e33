package genlab.quantity.mode;

import genlab.quantity.Opposite;
import genlab.quantity.Snapshot;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which mode is spoken of.
///
/// @param set    where a model translates into another set that has modes, `X` for the data's and `Y` for that set's; otherwise empty
/// @param number counted from 1
public record ModeName(String set, int number) implements Comparable<ModeName> {

    private static final String NAME = "(\\d{1,6})(?:%sof%s([XYxy]))?";
    private static final Pattern COLUMN = Pattern.compile("mode-" + NAME.formatted("-", "-"));

    /// What {@link #words} gives: a number in one group, a set or nothing in the next.
    static final String WORDS = "Mode " + NAME.formatted(" ", " ");

    /// The high-quality mass of every mode a snapshot tells of.
    public static Map<ModeName, Double> masses(Snapshot snapshot) {
        Optional<Ledger> here = snapshot.get(new ModeLedger());
        Optional<Ledger> there = snapshot.get(new Opposite<>(new ModeLedger()));
        Map<ModeName, Double> masses = new LinkedHashMap<>();
        here.ifPresent(ledger -> put(masses, there.isPresent() ? "X" : "", ledger));
        there.ifPresent(ledger -> put(masses, "Y", ledger));
        return masses;
    }

    private static void put(Map<ModeName, Double> masses, String set, Ledger ledger) {
        double[] quality = ledger.qualities();
        for (int k = 0; k < quality.length; k++) {
            masses.put(new ModeName(set, k + 1), quality[k]);
        }
    }

    /// The mode a column is about; empty if it is about something else.
    public static Optional<ModeName> ofColumn(String column) {
        return Optional.of(COLUMN.matcher(column)).filter(Matcher::matches).map(ModeName::found);
    }

    static ModeName found(Matcher matcher) {
        return new ModeName(matcher.group(2) == null ? "" : matcher.group(2).toUpperCase(Locale.ROOT), Integer.parseInt(matcher.group(1)));
    }

    /// `mode-3`, `mode-3-of-y`.
    public String column() {
        return "mode-" + number + (set.isEmpty() ? "" : "-of-" + set.toLowerCase(Locale.ROOT));
    }

    /// “Mode 3”, “Mode 3 of Y”.
    public String words() {
        return "Mode " + number + (set.isEmpty() ? "" : " of " + set);
    }

    @Override
    public int compareTo(ModeName other) {
        return Comparator.comparing(ModeName::set).thenComparingInt(ModeName::number).compare(this, other);
    }
}
