package genlab.app.view.diagram;

/// The clock of slow motion: which part of the coming step is being explained. It runs while it plays and begins anew with every
/// step; at the end it waits for the step.
final class Rounds {

    private final double seconds;
    private long step = -1;
    private long before;
    private double elapsed;

    /// @param seconds a part takes
    Rounds(double seconds) {
        this.seconds = seconds;
    }

    /// Begins anew if this is another step.
    void at(long now) {
        if (now != step) {
            step = now;
            elapsed = 0;
        }
    }

    /// Time passes, if it plays.
    ///
    /// @param now in nanoseconds
    void tick(long now, boolean playing) {
        if (playing && before != 0) {
            elapsed += (now - before) / 1e9;
        }
        before = now;
    }

    /// 0 … parts − 1.
    int part(int parts) {
        return Math.clamp((long) (elapsed / seconds), 0, parts - 1);
    }
}
