package genlab.train.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import genlab.card.KnobException;
import genlab.data.file.Imported;
import genlab.model.Checkpoint;
import genlab.model.Edit;
import genlab.train.Experiment;
import genlab.train.Mark;
import genlab.train.Order;
import genlab.train.Recording;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A run as a `.genlab` file, a zip with
///
/// * `experiment.json`: the experiment as it began, see {@link ExperimentJson};
/// * `data.csv`: the rows, if they came from a file of the user's;
/// * `run.json`: format version, step, orders, marks with their fingerprints, and the platform's facts;
/// * `checkpoints/…`: the state at each mark, see {@link CheckpointBytes};
/// * `metrics.csv`: whatever was measured along the way;
/// * `events.csv`: what happened, if anybody looked, see {@link genlab.train.EventLog};
/// * `parameters.json`: what was fitted, see {@link ParametersJson}, where the model's numbers mean something on their own.
///
/// The same run gives the same bytes.
///
/// @param fingerprints one a mark of the recording: what the file says of its state
/// @param platform     where the run was made
/// @param metrics      a CSV text
/// @param events       a CSV text, empty if nobody looked
/// @param parameters   a JSON text, empty for none
public record RunFile(Recording recording, List<String> fingerprints, Map<String, String> platform, String metrics, String events,
        String parameters) {

    static final String FORMAT = "genlab run 1";

    private static final String EXPERIMENT = "experiment.json";
    private static final String RUN = "run.json";
    private static final String DATA = "data.csv";
    private static final String METRICS = "metrics.csv";
    private static final String EVENTS = "events.csv";
    private static final String PARAMETERS = "parameters.json";

    /// What was just run, here. Only marks that stand, all orders of their step carried out, are kept: others have no fingerprint
    /// that a replay could meet.
    public static RunFile of(Recording recording, String metrics) {
        return of(recording, metrics, "", Optional.empty());
    }

    /// The same with what happened, and with what was fitted.
    public static RunFile of(Recording recording, String metrics, String events, Optional<ObjectNode> parameters) {
        List<Mark> standing = recording.marks().stream()
                .filter(mark -> mark.orders() == recording.orders().stream().filter(o -> o.step() <= mark.step()).count()).toList();
        return new RunFile(recording.with(standing), standing.stream().map(m -> m.checkpoint().fingerprint()).toList(),
                Platform.facts(), metrics, events, parameters.map(Json::write).orElse(""));
    }

    public void write(OutputStream out) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(EXPERIMENT, Entries.bytes(ExperimentJson.write(recording.origin())));
        entries.put(RUN, Entries.bytes(Json.write(json())));
        if (recording.origin().data() instanceof Imported imported) {
            entries.put(DATA, Entries.bytes(TableCsv.write(imported.table())));
        }
        entries.put(METRICS, Entries.bytes(metrics));
        if (!events.isEmpty()) {
            entries.put(EVENTS, Entries.bytes(events));
        }
        if (!parameters.isEmpty()) {
            entries.put(PARAMETERS, Entries.bytes(parameters));
        }
        recording.marks().forEach(mark -> entries.put(checkpoint(mark.step()), CheckpointBytes.write(mark.checkpoint())));
        Entries.write(entries, out);
    }

    private static String checkpoint(long step) {
        return "checkpoints/" + step + ".bin";
    }

    private ObjectNode json() {
        ObjectNode json = Json.object();
        json.put("format", FORMAT);
        json.put("step", recording.step());
        ArrayNode orders = json.putArray("orders");
        for (Order order : recording.orders()) {
            switch (order) {
                case Order.Turn turn -> orders.addObject().put("step", turn.step()).put("set", turn.path()).put("to", turn.text());
                case Order.Lone lone -> orders.addObject().put("step", lone.step()).put("perform", lone.phase());
                case Order.ByHand hand -> orders.addObject().put("step", hand.step()).put("edit", hand.edit().toString());
            }
        }
        ArrayNode marks = json.putArray("marks");
        for (int i = 0; i < recording.marks().size(); i++) {
            Mark mark = recording.marks().get(i);
            marks.addObject().put("step", mark.step()).put("fingerprint", fingerprints.get(i));
        }
        ObjectNode facts = json.putObject("platform");
        platform.forEach(facts::put);
        return json;
    }

    /// @param source what messages call the file
    /// @throws FileException in a sentence, if these are not the entries of a run
    static RunFile read(String source, Map<String, byte[]> entries, Experiment any) {
        for (String name : List.of(EXPERIMENT, RUN)) {
            if (!entries.containsKey(name)) {
                throw new FileException("Expected a run saved by GenLab, got " + source + ", which has no " + name + " inside.");
            }
        }
        Experiment origin = ExperimentJson.read(EXPERIMENT + " in " + source, Entries.text(entries.get(EXPERIMENT)), any);
        if (entries.containsKey(DATA) && origin.data() instanceof Imported imported) {
            origin = origin.on(imported.holding(TableCsv.read(DATA + " in " + source, Entries.text(entries.get(DATA)))));
        }
        String where = RUN + " in " + source;
        ObjectNode json = Json.read(where, Entries.text(entries.get(RUN)));
        if (!json.path("format").asText().equals(FORMAT)) {
            throw new FileException("Expected \"format\": \"" + FORMAT + "\" in " + where + ", got " + json.path("format") + ".");
        }
        List<Order> orders = orders(where, origin, json);
        List<Mark> marks = new ArrayList<>();
        List<String> fingerprints = new ArrayList<>();
        for (JsonNode mark : json.path("marks")) {
            long step = step(where, mark);
            int done = (int) orders.stream().filter(order -> order.step() <= step).count();
            marks.add(new Mark(step, done, checkpoint(source, entries, step)));
            fingerprints.add(mark.path("fingerprint").asText());
        }
        Map<String, String> platform = json.path("platform").properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, fact -> fact.getValue().asText()));
        Recording recording = new Recording(origin, orders, marks, step(where, json));
        return new RunFile(recording, List.copyOf(fingerprints), platform, text(entries, METRICS), text(entries, EVENTS),
                text(entries, PARAMETERS));
    }

    private static String text(Map<String, byte[]> entries, String name) {
        return Entries.text(entries.getOrDefault(name, new byte[0]));
    }

    private static List<Order> orders(String where, Experiment origin, ObjectNode json) {
        List<Order> orders = new ArrayList<>();
        for (JsonNode order : json.path("orders")) {
            long step = step(where, order);
            if (order.has("perform")) {
                orders.add(new Order.Lone(step, order.path("perform").asText()));
            } else if (order.has("edit")) {
                orders.add(new Order.ByHand(step, edit(where, order.path("edit").asText())));
            } else if (origin.live(order.path("set").asText())) {
                orders.add(new Order.Turn(step, order.path("set").asText(), order.path("to").asText()));
            } else {
                throw new FileException("Expected orders to set live knobs in " + where + ", got " + order + ".");
            }
        }
        return orders;
    }

    private static Edit edit(String where, String text) {
        try {
            return Edit.parse(text);
        } catch (KnobException e) {
            throw new FileException(e.getMessage().replaceFirst("\\.$", "") + " in " + where + ".");
        }
    }

    private static long step(String where, JsonNode node) {
        if (!node.path("step").isIntegralNumber() || node.path("step").asLong() < 0) {
            throw new FileException("Expected a \"step\" of at least 0 in " + where + ", got " + node.path("step") + ".");
        }
        return node.path("step").asLong();
    }

    private static Checkpoint checkpoint(String source, Map<String, byte[]> entries, long step) {
        byte[] bytes = entries.get(checkpoint(step));
        try {
            if (bytes != null) {
                return CheckpointBytes.read(bytes);
            }
        } catch (IOException e) {
            throw new FileException("Expected the state at step " + step + " in " + source + ", but it breaks off.");
        }
        throw new FileException("Expected the state at step " + step + " in " + source + ", got none.");
    }
}
