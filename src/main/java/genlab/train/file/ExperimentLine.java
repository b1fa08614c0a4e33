package genlab.train.file;

import genlab.data.Distributions;
import genlab.model.Models;
import genlab.train.Experiment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An experiment as one line to copy and paste: `data=two-gaussians model=gan model.loss=minimax`. The two choices, then what
/// differs from their defaults; values with blanks or quotes stand in quotes, where a quote is doubled.
public final class ExperimentLine {

    private static final Pattern WORD = Pattern.compile("\\s*([^\\s=]+)=(\"(?:[^\"]|\"\")*\"|[^\\s\"]*)(?=\\s|$)");

    private ExperimentLine() {
    }

    public static String write(Experiment experiment) {
        List<String> words = new ArrayList<>();
        words.add("data=" + experiment.data().id());
        words.add("model=" + experiment.model().id());
        experiment.differences(experiment.defaults()).forEach((path, text) -> words.add(path + "=" + quoted(text)));
        return String.join(" ", words);
    }

    /// @throws genlab.card.KnobException if a knob does not take what the line says
    /// @throws FileException             if it is no such line
    public static Experiment read(String line) {
        return read(line, Experiment.of(Distributions.ALL.getFirst(), Models.ALL.getFirst()));
    }

    static Experiment read(String line, Experiment any) {
        Map<String, String> values = new LinkedHashMap<>();
        Matcher words = WORD.matcher(line.strip());
        int end = 0;
        while (words.lookingAt()) {
            values.put(words.group(1), unquoted(words.group(2)));
            end = words.end();
            words.region(end, words.regionEnd());
        }
        if (end < line.strip().length() || !values.containsKey("data") || !values.containsKey("model")) {
            throw new FileException("Expected an experiment like “data=two-gaussians model=gan”, got “" + line.strip() + "”.");
        }
        return any.with(values);
    }

    private static String quoted(String text) {
        return text.isEmpty() || text.matches("[^\\s\"]+") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static String unquoted(String word) {
        return word.startsWith("\"") ? word.substring(1, word.length() - 1).replace("\"\"", "\"") : word;
    }
}
