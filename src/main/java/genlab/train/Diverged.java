package genlab.train;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The status of a run whose numbers have left the reals.
///
/// @param step   the step that produced the value; the run stands just before it
/// @param what   the first bad value: “generator.1.weights[12] is NaN”
/// @param remedy what may help, if there is anything to turn down
public record Diverged(long step, String what, Optional<Remedy> remedy) {

    /// Going back to an earlier step with other settings from there on.
    public record Remedy(long step, Map<String, String> settings) {

        public String sentence() {
            return "Back to step " + step + " with a third of the learning rate ("
                    + settings.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(", ")) + ")?";
        }
    }

    /// “Diverged at step 1204: generator.1.weights[12] is NaN. Back to step 1080 with a third of the learning rate (…)?”
    public String sentence() {
        return "Diverged at step " + step + ": " + what + "." + remedy.map(r -> " " + r.sentence()).orElse("");
    }
}
