package genlab.learn;

import genlab.tensor.Memory;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Parameters on their way down: the numbers, their gradient, and what the optimiser remembers.
public final class Descent {

    private final Parameters parameters;
    private final Parameters gradient;
    private final List<Parameters> slots = new ArrayList<>();
    private long count;
    private double gradientNorm = Double.NaN;

    public Descent(Parameters parameters, Optimiser optimiser, Memory memory) {
        this.parameters = parameters;
        this.gradient = new Parameters(parameters.parts(), memory);
        for (int k = 0; k < optimiser.slots(); k++) {
            slots.add(new Parameters(parameters.parts(), memory));
        }
    }

    public Parameters parameters() {
        return parameters;
    }

    /// Where the gradient has to be before an update.
    public Parameters gradient() {
        return gradient;
    }

    /// The Euclidean norm of the gradient that the last update took, before clipping; NaN before the first.
    public double gradientNorm() {
        return gradientNorm;
    }

    /// What the optimiser remembers, one number a parameter in each.
    public List<Parameters> slots() {
        return slots;
    }

    /// How many updates there have been.
    public long count() {
        return count;
    }

    /// One update.
    ///
    /// @param clip gradients longer than this are shortened to it; 0: never
    public void update(Optimiser optimiser, double clip) {
        gradientNorm = (float) gradient.norm();
        if (clip > 0 && gradientNorm > clip) {
            gradient.flat().scale((float) (clip / gradientNorm));
        }
        optimiser.update(parameters.flat(), gradient.flat(), slots.stream().map(Parameters::flat).toList(), count);
        count++;
    }

    /// Everything an equal descent needs to go on from here, by name.
    public SortedMap<String, float[]> save() {
        SortedMap<String, float[]> state = new TreeMap<>();
        state.put("parameters", parameters.toArray());
        for (int k = 0; k < slots.size(); k++) {
            state.put("optimiser." + k, slots.get(k).toArray());
        }
        state.put("updates", new float[] {count >>> 24, count & 0xFFFFFF});
        state.put("gradient-norm", new float[] {(float) gradientNorm});
        return state;
    }

    /// Puts back what {@link #save} gave.
    public void load(SortedMap<String, float[]> state) {
        parameters.put(state.get("parameters"));
        for (int k = 0; k < slots.size(); k++) {
            slots.get(k).put(state.get("optimiser." + k));
        }
        float[] updates = state.get("updates");
        count = ((long) updates[0] << 24) + (long) updates[1];
        gradientNorm = state.get("gradient-norm")[0];
    }
}
