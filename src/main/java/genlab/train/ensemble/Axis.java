package genlab.train.ensemble;

import java.util.List;

/// A knob of an ensemble and the values it takes in turn.
///
/// @param path   of the knob: `model.loss`
/// @param values as the command line would write them
public record Axis(String path, List<String> values) {

    public Axis {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one value of " + path + ", got none.");
        }
    }

    /// `loss` for `model.loss`: enough to tell the knobs of one ensemble apart on screen.
    public String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
