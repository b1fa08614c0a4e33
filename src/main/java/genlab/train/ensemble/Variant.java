package genlab.train.ensemble;

import genlab.train.Experiment;
import java.util.Map;
import java.util.stream.Collectors;

/// One place in the grid of an ensemble: the experiment with one value of every varied knob.
///
/// @param number   from 1, in the order of the grid
/// @param settings the varied knobs by path; empty where nothing is varied
public record Variant(int number, Map<String, String> settings, Experiment experiment) {

    /// “loss hinge, packing 2”, or the experiment's own title where nothing is varied.
    public String label() {
        return settings.isEmpty() ? experiment.data().title() + " · " + experiment.model().title()
                : settings.entrySet().stream().map(knob -> knob.getKey().substring(knob.getKey().lastIndexOf('.') + 1) + " "
                        + knob.getValue()).collect(Collectors.joining(", "));
    }
}
