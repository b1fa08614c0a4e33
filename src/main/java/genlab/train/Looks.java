package genlab.train;

import java.util.SortedSet;
import java.util.TreeSet;

/// The steps at which a run without a window is read: 0, 1, 2, 5, 10, 20, 50 … since much happens early, every so many steps
/// since modes come and go at any time, and the last.
public final class Looks {

    private static final int[] DECADE = {1, 2, 5};

    /// About so many even readings a run, but none closer than every hundredth step: a reading costs as much as tens of steps.
    private static final int EVEN = 50;
    private static final long LEAST = 100;

    private Looks() {
    }

    /// Steps from one even reading to the next, where nobody says otherwise.
    public static long every(long steps) {
        return Math.max(LEAST, Math.ceilDiv(steps, EVEN));
    }

    /// @param steps how long the run is
    /// @param every steps from one even reading to the next, at least 1
    public static SortedSet<Long> of(long steps, long every) {
        SortedSet<Long> looks = new TreeSet<>();
        for (long decade = 1; decade <= steps; decade *= 10) {
            for (int part : DECADE) {
                looks.add(Math.min(steps, part * decade));
            }
        }
        for (long step = 0; step <= steps; step += every) {
            looks.add(step);
        }
        looks.add(steps);
        return looks;
    }
}
