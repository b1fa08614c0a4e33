package genlab.app.view;

import genlab.quantity.Snapshot;
import java.util.Optional;

/// The clock of a glide: what was seen becomes what is seen, quick in the middle and still at both ends. It only changes what is
/// painted. Times are nanoseconds of a clock handed in.
final class Glide {

    /// Long enough to follow the E step's colours and then the M step's ellipses.
    static final double SECONDS = 0.9;

    private Snapshot from;
    private long before;
    private double elapsed;

    /// Begins anew, at the next tick.
    void begin(Snapshot was) {
        from = was;
        before = 0;
        elapsed = 0;
    }

    void end() {
        from = null;
    }

    void tick(long now) {
        elapsed += before == 0 ? 0 : (now - before) / 1e9;
        before = now;
        if (elapsed >= SECONDS) {
            end();
        }
    }

    /// What was seen; empty when nothing glides.
    Optional<Snapshot> from() {
        return Optional.ofNullable(from);
    }

    /// 0 at the beginning, 1 at the end: 3t² − 2t³.
    double way() {
        double t = Math.min(1, elapsed / SECONDS);
        return t * t * (3 - 2 * t);
    }
}
