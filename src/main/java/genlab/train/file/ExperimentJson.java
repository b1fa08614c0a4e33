package genlab.train.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import genlab.card.KnobException;
import genlab.card.Setting;
import genlab.data.Distributions;
import genlab.model.Models;
import genlab.train.Experiment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An experiment as JSON: one object with every knob of its card by path, `"model.loss": "minimax"`, and the format's version.
/// What a file leaves out keeps its default, so a hand-written one needs `data` and `model` only.
public final class ExperimentJson {

    static final String FORMAT = "genlab experiment 1";

    private static final List<String> CHOICES = List.of("data", "model");

    private ExperimentJson() {
    }

    public static String write(Experiment experiment) {
        return Json.write(object(experiment));
    }

    /// For what holds an experiment among other things.
    public static ObjectNode object(Experiment experiment) {
        ObjectNode json = Json.object();
        json.put("format", FORMAT);
        experiment.settings().forEach(setting -> put(json, setting));
        return json;
    }

    private static void put(ObjectNode json, Setting setting) {
        switch (setting.value()) {
            case Integer number -> json.put(setting.path(), number);
            case Long number -> json.put(setting.path(), number);
            case Double number -> json.put(setting.path(), number);
            case Boolean yes -> json.put(setting.path(), yes);
            default -> json.put(setting.path(), setting.text());
        }
    }

    /// @param source what messages call the text
    /// @throws FileException in a sentence, if this is no experiment
    public static Experiment read(String source, String text) {
        return read(source, text, Experiment.of(Distributions.ALL.getFirst(), Models.ALL.getFirst()));
    }

    /// @param any an experiment whose families hold what the text may name
    static Experiment read(String source, String text, Experiment any) {
        ObjectNode json = Json.read(source, text);
        JsonNode format = json.path("format");
        if (!format.asText().equals(FORMAT)) {
            throw new FileException("Expected \"format\": \"" + FORMAT + "\" in " + source + ", got "
                    + (format.isMissingNode() ? "none" : format) + ".");
        }
        for (String choice : CHOICES) {
            if (!json.has(choice)) {
                throw new FileException("Expected a \"" + choice + "\" in " + source + ", got none.");
            }
        }
        Map<String, String> values = values(source, json);
        try {
            return any.with(values);
        } catch (KnobException e) {
            throw new FileException("In " + source + line(text, values, e) + ": " + e.getMessage());
        }
    }

    private static Map<String, String> values(String source, ObjectNode json) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            if (!entry.getValue().isValueNode() || entry.getValue().isNull()) {
                throw new FileException("Expected \"" + entry.getKey() + "\" in " + source + " to be a text or a number, got "
                        + entry.getValue() + ".");
            }
            values.put(entry.getKey(), entry.getValue().asText());
        }
        values.remove("format");
        return values;
    }

    /// “, line 4”, where the key that was refused stands.
    private static String line(String text, Map<String, String> values, KnobException refused) {
        Optional<String> key = values.keySet().stream().filter(k -> refused.getMessage().contains(" " + k + " to be ")
                || refused.getMessage().contains("“" + k + "”")).findFirst();
        int at = key.map(k -> text.indexOf("\"" + k + "\"")).orElse(-1);
        return at < 0 ? "" : ", line " + (1 + text.substring(0, at).chars().filter(c -> c == '\n').count());
    }
}
