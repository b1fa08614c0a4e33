package genlab.train;

import java.util.Optional;

/// How a session stands.
///
/// @param head           the last step of the known future, at least `step`
/// @param stepsPerSecond as measured while playing; 0 before
/// @param trouble        a sentence if something failed that ought not to
/// @param stopped        the condition that ended playing, until something else is ordered
/// @param solo           a phase that is, or was just, performed alone again and again
public record Status(long step, long head, boolean playing, double stepsPerSecond, Optional<Diverged> diverged,
        Optional<String> trouble, Optional<Stop> stopped, Optional<Solo> solo) {

    /// Whether it trains, playing or one phase alone.
    public boolean busy() {
        return playing || solo.filter(Solo::running).isPresent();
    }
}
