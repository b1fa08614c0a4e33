package genlab.train;

/// When the next step is due under a speed limit, and how fast steps come. Times are nanoseconds of a clock handed in.
final class Pace {

    private static final double SECOND = 1e9;

    /// Speed is measured over at least this long, so that it can be read.
    private static final double WINDOW = 0.5 * SECOND;

    private double limit = Double.POSITIVE_INFINITY;
    private long due;
    private long since;
    private long steps;
    private double rate;

    /// Steps a second, or infinity.
    void limit(double stepsPerSecond) {
        if (!(stepsPerSecond > 0)) {
            throw new IllegalArgumentException("Expected a speed limit above 0 steps/s, got " + stepsPerSecond + ".");
        }
        limit = stepsPerSecond;
        due = 0;
    }

    /// Playing begins.
    void start(long now) {
        due = now;
        since = now;
        steps = 0;
    }

    /// Nanoseconds until the next step may be taken.
    long remaining(long now) {
        return limit == Double.POSITIVE_INFINITY ? 0 : Math.max(0, due - now);
    }

    void stepped(long now) {
        // After a hold-up the lost time is not made up for.
        due = Math.max(due, now - (long) (SECOND / limit)) + (long) (SECOND / limit);
        steps++;
        if (now - since >= WINDOW) {
            rate = steps * SECOND / (now - since);
            since = now;
            steps = 0;
        }
    }

    double rate() {
        return rate;
    }
}
