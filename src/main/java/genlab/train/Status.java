package genlab.train;

import java.util.Optional;

/// How a session stands.
///
/// @param head           the last step of the known future, at least `step`
/// @param stepsPerSecond as measured while playing; 0 before
/// @param trouble        a sentence if something failed that ought not to
public record Status(long step, long head, boolean playing, double stepsPerSecond, Optional<Diverged> diverged,
        Optional<String> trouble) {
}
