package genlab.train.ensemble;

import genlab.card.KnobException;
import genlab.train.Experiment;
import genlab.train.Seeds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// An experiment repeated with several seeds, and perhaps over a grid of knobs, as a recipe. Each run of it is what the experiment would
/// be alone with that seed, bit for bit.
///
/// @param base  the experiment; its first seed is the first of all
/// @param axes  the varied knobs; every combination of their values is a variant
/// @param seeds how many runs of each variant, with seeds one after the other
/// @param steps how long each run is
/// @param every steps from one reading of the metrics to the next, beside the early ones
public record Ensemble(Experiment base, List<Axis> axes, int seeds, long steps, long every) {

    /// More runs than this are a slip of the pen.
    private static final int MOST = 100_000;

    public Ensemble {
        axes = List.copyOf(axes);
        positive("seeds", seeds);
        positive("steps", steps);
        positive("every", every);
        if (seeds * axes.stream().mapToDouble(axis -> axis.values().size()).reduce(1, (a, b) -> a * b) > MOST) {
            throw new IllegalArgumentException("Expected an ensemble of at most " + MOST + " runs, got more; vary less.");
        }
    }

    private static void positive(String name, long number) {
        if (number < 1) {
            throw new IllegalArgumentException("Expected " + name + " to be at least 1, got " + number + ".");
        }
    }

    /// A combination that cannot be, and why.
    public record Refused(Map<String, String> settings, String reason) {

        public String sentence() {
            return "Left out " + settings.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue())
                    .collect(Collectors.joining(" ")) + ": " + reason;
        }
    }

    /// The grid, the last axis fastest.
    ///
    /// @param refused told the combinations that do not go together, which are left out
    private List<Variant> grid(List<Refused> refused) {
        List<Map<String, String>> combinations = List.of(Map.of());
        for (Axis axis : axes) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> combination : combinations) {
                for (String value : axis.values()) {
                    Map<String, String> with = new LinkedHashMap<>(combination);
                    with.put(axis.path(), value);
                    longer.add(with);
                }
            }
            combinations = longer;
        }
        List<Variant> variants = new ArrayList<>();
        for (int i = 0; i < combinations.size(); i++) {
            try {
                variants.add(new Variant(i + 1, combinations.get(i), base.with(combinations.get(i))));
            } catch (KnobException e) {
                refused.add(new Refused(combinations.get(i), e.getMessage()));
            }
        }
        return variants;
    }

    public List<Variant> variants() {
        return grid(new ArrayList<>());
    }

    public List<Refused> refused() {
        List<Refused> refused = new ArrayList<>();
        grid(refused);
        return refused;
    }

    /// All runs: the first seed of every variant, then the second, so that all variants can be compared early.
    public List<Trial> trials() {
        List<Variant> variants = variants();
        return LongStream.range(0, seeds).boxed().flatMap(i -> variants.stream().map(v -> new Trial(v, base.seeds().init() + i))).toList();
    }

    /// Whether another ensemble's runs are runs of this one too, as far as it has those seeds.
    boolean sharesRunsWith(Ensemble other) {
        return without(this).equals(without(other));
    }

    private static Ensemble without(Ensemble ensemble) {
        return new Ensemble(ensemble.base.with(Seeds.of(0)), ensemble.axes, 1, ensemble.steps, ensemble.every);
    }
}
