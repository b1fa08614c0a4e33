package genlab.model;

import genlab.math.Frame;
import java.util.List;
import java.util.Optional;

/// Ability: nets whose hidden units can be looked into.
public interface Layered {

    /// @param node   the node of the model's {@link Schematic} that stands for it
    /// @param latent the law of its input; empty if that is a point of the stage
    /// @param layers how many hidden ones
    /// @param width  units in each
    record Net(String node, Optional<Prior> latent, int layers, int width) {

        /// Numbers in one row of its input.
        public int inputs() {
            return latent.map(Prior::dimensions).orElse(2);
        }
    }

    /// Those that have hidden layers, in the order in which data flow.
    List<Net> nets();

    /// Where the points lie that a net without a latent takes.
    default Frame range(Net net, Frame stage) {
        return stage;
    }

    /// What every hidden unit of a net gives for each row of input: row-major, layers × width numbers a row, first layer first.
    double[] hidden(Net net, double[] rows);
}
