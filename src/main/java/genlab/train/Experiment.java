package genlab.train;

import genlab.card.Card;
import genlab.card.Knob;
import genlab.card.Member;
import genlab.card.Setting;
import genlab.data.Dataset;
import genlab.data.Distribution;
import genlab.model.Model;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything that decides a run: same experiment, same numbers, bit for bit. A recipe; its card holds every knob there is.
public record Experiment(
        @Knob(label = "Data", help = "The law the model learns.") Distribution data,
        @Knob(label = "Points", help = "How many points are drawn from it; 0 takes all rows of a file.",
                min = 0, max = 100_000) int points,
        @Knob(label = "Held out", help = "The share of the points kept for validation; 0 trains on all.", min = 0, max = 0.9)
        double validation,
        @Knob(label = "Model", help = "The generative model that learns it.") Model model,
        @Knob(label = "Seeds", help = "Where chance comes from.") Seeds seeds) {

    /// Enough that the points tell the law (a mode of weight 1/25 gets 80), few enough to be seen one by one.
    public static final int POINTS = 2000;

    /// Knobs a title has room for.
    private static final int MENTIONED = 3;

    /// Letters a title has room for of each.
    private static final int LONGEST = 20;

    public static Experiment of(Distribution data, Model model) {
        return new Experiment(data, POINTS, Dataset.VALIDATION_SHARE, model, Seeds.of(1));
    }

    public Card card() {
        return Card.of(this);
    }

    /// Every knob, depth first.
    public List<Setting> settings() {
        return card().settings();
    }

    /// Whether the knob can be turned while running: only a model's can.
    public boolean live(String path) {
        return path.startsWith("model.") && card().setting(path).live();
    }

    /// This experiment with one knob changed.
    ///
    /// @throws genlab.card.KnobException in a sentence, if there is no such knob or it does not take this
    public Experiment with(String path, String text) {
        return (Experiment) card().with(path, text);
    }

    /// This experiment with several knobs changed, every choice before the knobs of what is chosen, whatever the order of `values`.
    public Experiment with(Map<String, String> values) {
        Map<String, String> outerFirst = new LinkedHashMap<>();
        values.entrySet().stream().sorted(Comparator.comparingLong(value -> value.getKey().chars().filter(c -> c == '.').count()))
                .forEach(value -> outerFirst.put(value.getKey(), value.getValue()));
        return (Experiment) Card.with(this, outerFirst);
    }

    /// Whether a run of this may have begun as a run of another: all that differs can be turned while running.
    public boolean beganAs(Experiment other) {
        return rebuilding().equals(other.rebuilding());
    }

    private Map<String, String> rebuilding() {
        return settings().stream().filter(setting -> !live(setting.path())).collect(Collectors.toMap(Setting::path, Setting::text));
    }

    public Experiment with(Seeds other) {
        return new Experiment(data, points, validation, model, other);
    }

    public Experiment with(Model other) {
        return new Experiment(data, points, validation, other, seeds);
    }

    /// This experiment on other data.
    public Experiment on(Distribution other) {
        return new Experiment(other, points, validation, model, seeds);
    }

    /// The points this experiment trains on.
    public Dataset dataset() {
        return Dataset.of(data, points, validation, seeds.streams().data());
    }

    /// Its data set and its model with the knobs their families list them with, and the usual points and seeds.
    public Experiment defaults() {
        return of(listed(data.family(), data), listed(model.family(), model));
    }

    private static <M extends Member> M listed(List<M> family, M member) {
        return family.stream().filter(m -> m.id().equals(member.id())).findFirst().orElse(member);
    }

    /// What a figure's caption says: “Two Gaussians · GAN, loss minimax · seed 1”, the model's name with up to three knobs that are
    /// not as usual.
    public String title() {
        Map<String, String> knobs = differences(defaults());
        knobs.keySet().removeIf(path -> !path.startsWith("model."));
        List<String> unusual = knobs.entrySet().stream().map(knob -> name(knob.getKey(), knobs.keySet()) + " "
                + brief(knob.getValue().replaceAll("(?<=\\d)(\\.0)?E(-?\\d+)$", "e$2"))).toList();
        String name = Stream.concat(Stream.of(model.title()), unusual.stream().limit(MENTIONED)).collect(Collectors.joining(", "));
        return data.title() + " · " + name + (unusual.size() > MENTIONED ? " …" : "") + " · " + seeds;
    }

    /// The end of a knob's path; where several end so, after whose it is: “generator rate”.
    private static String name(String path, Set<String> among) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        boolean alone = among.stream().filter(other -> other.endsWith("." + last)).count() == 1;
        String[] parts = path.split("\\.");
        return alone || parts.length < 3 ? last : parts[1] + " " + last;
    }

    private static String brief(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST - 1) + "…";
    }

    /// The knobs that differ from `defaults`, in an order in which they can be set: `defaults.with(these)` is this.
    public Map<String, String> differences(Experiment defaults) {
        Map<String, String> changes = new LinkedHashMap<>();
        Experiment built = defaults;
        for (Setting setting : card().settings()) {
            String text = setting.text();
            if (!built.card().setting(setting.path()).text().equals(text)) {
                changes.put(setting.path(), text);
                built = built.with(setting.path(), text);
            }
        }
        return changes;
    }
}
