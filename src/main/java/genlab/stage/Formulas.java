package genlab.stage;

import genlab.card.Setting;
import genlab.quantity.Metric;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The formulas of metrics and knobs, typeset beforehand (`src/main/formulas`).
public final class Formulas {

    private static final Map<String, Formula> ALL = read();

    private Formulas() {
    }

    /// What there is, by id.
    public static Set<String> ids() {
        return ALL.keySet();
    }

    /// A metric's definition.
    public static Optional<Formula> of(Metric metric) {
        return Optional.ofNullable(ALL.get("metric." + metric.id())).map(formula -> formula.saying(words(metric)));
    }

    /// Where a knob stands in a formula: that whose id ends last in the knob's address, the longest of those.
    public static Optional<Formula> of(Setting setting) {
        String address = "." + setting.address() + ".";
        Comparator<String> end = Comparator.comparingInt(id -> address.lastIndexOf("." + id + ".") + id.length());
        return ALL.keySet().stream().filter(id -> address.contains("." + id + ".")).max(end.thenComparingInt(String::length)).map(ALL::get);
    }

    private static String words(Metric metric) {
        return metric.symbol().equals(metric.formula()) ? metric.symbol() : metric.symbol() + " = " + metric.formula();
    }

    private static Map<String, Formula> read() {
        Map<String, Formula> all = new LinkedHashMap<>();
        List<String> shapes = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Formulas.class.getResourceAsStream("/genlab/formulas/formulas.tsv"), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(cells -> {
                if (cells[0].equals("shape")) {
                    shapes.add(cells[1]);
                } else {
                    all.put(cells[0], new Formula(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]),
                            Double.parseDouble(cells[3]), cells[4], path(cells[5], shapes)));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /// @param places “x y shape” with commas between
    private static String path(String places, List<String> shapes) {
        StringBuilder path = new StringBuilder();
        for (String place : places.split(",")) {
            String[] parts = place.split(" ");
            path.append('M').append(parts[0]).append(' ').append(parts[1]).append(shapes.get(Integer.parseInt(parts[2])));
        }
        return path.toString();
    }
}
