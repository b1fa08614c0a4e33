package genlab.train;

/// When the next step is due under a speed limit, how fast steps come, and when there is time to tell of them. Times are nanoseconds of a
/// clock handed in.
final class Pace {

    private static final double SECOND = 1e9;

    /// Of the time of training at full speed at most three tenths go into telling, unless a picture would then be older than this.
    private static final double STALE = 0.1 * SECOND;
    private static final double STEPS_PER_TELLING = 7.0 / 3;

    /// Speed is measured over at least this long, so that it can be read.
    private static final double WINDOW = 0.5 * SECOND;

    private double limit = Double.POSITIVE_INFINITY;
    private long due;
    private long since;
    private long steps;
    private double rate;
    private long rested = Long.MIN_VALUE;

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

    /// Telling took from one time to the other.
    void told(long from, long to) {
        rested = to + (long) Math.min(STALE, STEPS_PER_TELLING * (to - from));
    }

    /// Somebody waits for an answer: the next telling comes at once.
    void hurry() {
        rested = Long.MIN_VALUE;
    }

    /// Whether there is time to tell: until the next step nothing else is to be done, or steps have had their share since the last telling.
    boolean mayTell(long now) {
        return remaining(now) > 0 || now >= rested;
    }
}
