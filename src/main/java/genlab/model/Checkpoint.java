package genlab.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The state of a run as named arrays (floats widened exactly). The arrays belong to the checkpoint: nobody writes to them.
public record Checkpoint(SortedMap<String, double[]> arrays) {

    public static Checkpoint empty() {
        return new Checkpoint(new TreeMap<>());
    }

    /// This checkpoint with one more array, copied.
    public Checkpoint with(String name, double... values) {
        TreeMap<String, double[]> more = new TreeMap<>(arrays);
        more.put(name, values.clone());
        return new Checkpoint(more);
    }

    public Checkpoint with(String name, float[] values) {
        double[] wide = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            wide[i] = values[i];
        }
        return with(name, wide);
    }

    /// This checkpoint with all of `part`, each name after `name` and a dot.
    public Checkpoint with(String name, SortedMap<String, float[]> part) {
        Checkpoint more = this;
        for (Map.Entry<String, float[]> entry : part.entrySet()) {
            more = more.with(name + "." + entry.getKey(), entry.getValue());
        }
        return more;
    }

    /// What {@link #with(String, SortedMap)} put in under this name.
    public SortedMap<String, float[]> part(String name) {
        SortedMap<String, float[]> part = new TreeMap<>();
        for (String key : arrays.keySet()) {
            if (key.startsWith(name + ".")) {
                part.put(key.substring(name.length() + 1), floats(key));
            }
        }
        return part;
    }

    /// Whether it holds the same numbers under the same names.
    public boolean same(Checkpoint other) {
        return arrays.keySet().equals(other.arrays.keySet())
                && arrays.keySet().stream().allMatch(name -> Arrays.equals(arrays.get(name), other.arrays.get(name)));
    }

    /// @throws IllegalArgumentException if there is none of this name
    public double[] get(String name) {
        double[] found = arrays.get(name);
        if (found == null) {
            throw new IllegalArgumentException("Expected a checkpoint with “" + name + "”, got one with " + arrays.keySet() + ".");
        }
        return found;
    }

    public float[] floats(String name) {
        double[] wide = get(name);
        float[] narrow = new float[wide.length];
        for (int i = 0; i < wide.length; i++) {
            narrow[i] = (float) wide[i];
        }
        return narrow;
    }

    /// The first number that is NaN or infinite, as “means[3] is NaN”.
    public Optional<String> fault() {
        for (Map.Entry<String, double[]> array : arrays.entrySet()) {
            double[] values = array.getValue();
            for (int i = 0; i < values.length; i++) {
                if (!Double.isFinite(values[i])) {
                    return Optional.of(array.getKey() + "[" + i + "] is " + (Double.isNaN(values[i]) ? "NaN" : "infinite"));
                }
            }
        }
        return Optional.empty();
    }

    /// SHA-256, in hexadecimal, of all names and the bits of all values: equal if and only if the runs are in the same state.
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            arrays.forEach((name, values) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES * values.length);
                bytes.asDoubleBuffer().put(values);
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Checkpoint that && arrays.keySet().equals(that.arrays.keySet())
                && arrays.keySet().stream().allMatch(name -> Arrays.equals(arrays.get(name), that.arrays.get(name)));
    }

    @Override
    public int hashCode() {
        return arrays.keySet().hashCode();
    }
}
