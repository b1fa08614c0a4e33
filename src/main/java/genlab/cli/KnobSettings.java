package genlab.cli;

import genlab.card.Card;
import genlab.card.Member;
import genlab.card.Setting;
import genlab.train.Experiment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What `--set knob=value` does to an experiment. A knob may be called by the end of its path, `loss` for `model.loss`, if only
/// one path ends so; choices are made before the knobs of what is chosen are looked for, whatever the order.
final class KnobSettings {

    private static final String SET = "--set";

    private KnobSettings() {
    }

    /// @throws BadInput      if a text is no `knob=value`, or names no knob or several
    /// @throws genlab.card.KnobException if a knob does not take its value
    static Experiment apply(Experiment experiment, List<String> texts) {
        Map<String, String> open = parse(texts);
        Experiment changed = experiment;
        for (String name = choice(changed, open); name != null; name = choice(changed, open)) {
            changed = changed.with(path(changed, SET, name), open.remove(name));
        }
        for (Map.Entry<String, String> entry : open.entrySet()) {
            changed = changed.with(path(changed, SET, entry.getKey()), entry.getValue());
        }
        return changed;
    }

    private static Map<String, String> parse(List<String> texts) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String text : texts) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw new BadInput("Expected --set knob=value, got “" + text + "”.");
            }
            settings.put(text.substring(0, equals).strip(), text.substring(equals + 1).strip());
        }
        return settings;
    }

    /// The outermost choice among the names still open, null if there is none.
    private static String choice(Experiment experiment, Map<String, String> open) {
        return experiment.settings().stream().filter(setting -> setting.value() instanceof Member)
                .flatMap(setting -> open.keySet().stream().filter(name -> matching(experiment, name).equals(List.of(setting.path()))))
                .findFirst().orElse(null);
    }

    /// The whole path of a knob called by its end.
    ///
    /// @param option what messages call the option it was given with
    static String path(Experiment experiment, String option, String name) {
        List<String> paths = matching(experiment, name);
        if (paths.size() > 1) {
            throw new BadInput("Expected " + option + " " + name + " to name one knob, but " + String.join(" and ", paths)
                    + " end so; write more of the path.");
        }
        if (paths.isEmpty()) {
            throw new BadInput("Expected " + option + " to name a knob of this experiment, got “" + name + "”; "
                    + Card.of(experiment).instead(name) + ".");
        }
        return paths.getFirst();
    }

    private static List<String> matching(Experiment experiment, String name) {
        List<String> paths = new ArrayList<>();
        for (Setting setting : experiment.settings()) {
            if (setting.path().equals(name)) {
                return List.of(name);
            }
            if (setting.path().endsWith("." + name)) {
                paths.add(setting.path());
            }
        }
        return paths;
    }
}
