package genlab.train.file;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import genlab.model.Parameter;
import genlab.quantity.Parameters;
import genlab.train.Trainer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Fitted parameters as JSON: `"weights": [0.36, 0.64], "means": [[2.04, 54.5], [4.29, 80.0]] …`, in data units.
public final class ParametersJson {

    private ParametersJson() {
    }

    /// What a trainer's model has fitted by now; empty if its numbers mean nothing on their own.
    public static Optional<ObjectNode> of(Trainer trainer) {
        return trainer.snapshot(Set.of(new Parameters())).get(new Parameters()).map(ParametersJson::object);
    }

    static ObjectNode object(List<Parameter> parameters) {
        ObjectNode object = Json.object();
        for (Parameter parameter : parameters) {
            Object nested = parameter.nested();
            if (nested instanceof List<?> list) {
                object.set(parameter.name(), array(list));
            } else {
                object.put(parameter.name(), (double) nested);
            }
        }
        return object;
    }

    private static ArrayNode array(List<?> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Object value : values) {
            if (value instanceof List<?> list) {
                array.add(array(list));
            } else {
                array.add((double) value);
            }
        }
        return array;
    }
}
