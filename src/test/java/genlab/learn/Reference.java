package genlab.learn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

/// Numbers that another program computed, in a file that says which.
public record Reference(JsonNode node) {

    /// The file of this name beside the test class.
    public static Reference of(Class<?> test, String name) {
        try (InputStream in = test.getResourceAsStream(name)) {
            return new Reference(JsonMapper.builder().build().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Reference at(String key) {
        return new Reference(node.path(key));
    }

    public List<Reference> list() {
        return IntStream.range(0, node.size()).mapToObj(i -> new Reference(node.path(i))).toList();
    }

    public double number() {
        return node.asDouble();
    }

    public double[] numbers() {
        return IntStream.range(0, node.size()).mapToDouble(i -> node.path(i).asDouble()).toArray();
    }

    public float[] floats() {
        float[] floats = new float[node.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) node.path(i).asDouble();
        }
        return floats;
    }
}
