package genlab.model;

import genlab.data.Distribution;
import genlab.noise.Stream;
import java.util.Optional;
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

    /// Why a model with such runs cannot learn from data, as {@link Model#refusal} says it.
    ///
    /// @param label the label to be shown, below 0 for all
    static Optional<String> refusal(Model model, Distribution data, int label) {
        int labels = data.classes().size();
        if (labels == 0) {
            return Optional.of("Expected a data set with labels for a " + model.title() + ", got " + data.title() + ", which has none; "
                    + "choose another, or, of a file, the column with the labels.");
        }
        return label < labels ? Optional.empty() : Optional.of("Expected the label shown to be −1 for all, or from 0 to " + (labels - 1)
                + " on " + data.title() + ", got " + label + ".");
    }
}
