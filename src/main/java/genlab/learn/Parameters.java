package genlab.learn;

import genlab.tensor.Graph;
import genlab.tensor.Lanes;
import genlab.tensor.Memory;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All parameters of a net, or all their gradients, in one flat tensor of which each matrix is a window: an optimiser's step is
/// one pass over it.
public final class Parameters {

    /// A matrix among the parameters.
    public record Part(String name, Shape shape) {
    }

    private final List<Part> parts;
    private final Tensor flat;
    private final List<Tensor> windows = new ArrayList<>();

    public Parameters(List<Part> parts, Memory memory) {
        this.parts = List.copyOf(parts);
        this.flat = memory.tensor(1, parts.stream().mapToInt(part -> Tensor.padded(part.shape().size())).sum());
        int offset = 0;
        for (Part part : parts) {
            windows.add(flat.window(offset, part.shape()));
            offset += Tensor.padded(part.shape().size());
        }
    }

    /// Everything at once, gaps for alignment included.
    public Tensor flat() {
        return flat;
    }

    public List<Part> parts() {
        return parts;
    }

    public List<Tensor> windows() {
        return windows;
    }

    /// The matrices as values of a graph, new ones at each call.
    public List<Value> in(Graph graph) {
        return windows.stream().map(graph::variable).toList();
    }

    /// Clips every number to −bound … bound.
    public void clip(double bound) {
        float most = (float) bound;
        for (int i = 0; i < flat.size(); i += Lanes.WIDTH) {
            Lanes.store(Lanes.load(flat, i).min(most).max(-most), flat, i);
        }
    }

    /// The numbers of all matrices, one after the other, without gaps.
    public float[] toArray() {
        float[] all = new float[count()];
        int at = 0;
        for (Tensor window : windows) {
            float[] values = window.toArray();
            System.arraycopy(values, 0, all, at, values.length);
            at += values.length;
        }
        return all;
    }

    /// Puts back what {@link #toArray} gave.
    public void put(float[] all) {
        if (all.length != count()) {
            throw new IllegalArgumentException("Expected " + count() + " parameters, got " + all.length
                    + "; the checkpoint belongs to another model.");
        }
        int at = 0;
        for (Tensor window : windows) {
            float[] values = new float[window.size()];
            System.arraycopy(all, at, values, 0, values.length);
            window.put(values);
            at += values.length;
        }
    }

    public int count() {
        return parts.stream().mapToInt(part -> part.shape().size()).sum();
    }

    /// The Euclidean norm of all numbers; not finite if one of them is not (or the squares overflow).
    public double norm() {
        double squares = 0;
        for (Tensor window : windows) {
            squares += window.squares();
        }
        return Math.sqrt(squares);
    }

    /// The name of the first matrix that holds a number which is not finite.
    public Optional<String> fault() {
        for (int k = 0; k < parts.size(); k++) {
            for (float value : windows.get(k).toArray()) {
                if (!Float.isFinite(value)) {
                    return Optional.of(parts.get(k).name() + " (" + value + ")");
                }
            }
        }
        return Optional.empty();
    }
}
