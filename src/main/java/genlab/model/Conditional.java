package genlab.model;

import genlab.noise.Stream;
import java.util.OptionalInt;

/// Ability: the model has one law for each label of the data, p(x|k), and draws labels as often as the data have them.
public interface Conditional extends Sampler {

    /// K: labels are 0 … K − 1, and mean what {@link genlab.data.Distribution#classes} says.
    int labels();

    /// The share of the training points that have this label, 0 … 1.
    double frequency(int label);

    /// The label that everything read off the run is about; empty if it is about all of them, Σₖ frequency(k)·p(x|k).
    OptionalInt label();

    /// The labels of the samples that {@link Sampler#sample} gives for the same arguments.
    int[] sampledLabels(Stream noise, long from, int count);
}
