package genlab.train.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jdk.incubator.vector.VectorShape;

/// What bits depend on besides the experiment: sums over vectors of another width, another build of the matrix library or another
/// compiler may round differently. Recorded in every run file.
public final class Platform {

    private Platform() {
    }

    public static Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("system", System.getProperty("os.name"));
        facts.put("processor", System.getProperty("os.arch"));
        facts.put("vector bits", Integer.toString(VectorShape.preferredShape().vectorBitSize()));
        facts.put("java", System.getProperty("java.vm.name") + " " + Runtime.version().feature());
        facts.put("nd4j", version("org.nd4j.linalg.factory.Nd4j"));
        facts.put("genlab", Objects.requireNonNullElse(Platform.class.getPackage().getImplementationVersion(), "unpackaged"));
        return facts;
    }

    private static String version(String type) {
        try {
            Class<?> found = Class.forName(type, false, Platform.class.getClassLoader());
            return Objects.requireNonNullElse(found.getPackage().getImplementationVersion(), "unknown");
        } catch (ClassNotFoundException e) {
            return "none";
        }
    }

    /// “vector bits 256, here 512; java …”, empty if nothing differs.
    public static String differences(Map<String, String> then) {
        Map<String, String> now = facts();
        return new TreeMap<>(then).entrySet().stream().filter(fact -> !fact.getValue().equals(now.get(fact.getKey())))
                .map(fact -> fact.getKey() + " " + fact.getValue() + ", here " + now.get(fact.getKey()))
                .collect(Collectors.joining("; "));
    }
}
