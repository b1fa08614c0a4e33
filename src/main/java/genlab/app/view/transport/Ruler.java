package genlab.app.view.transport;

/// Where steps lie along the timeline: it ends at a round number beyond the head, so that the present place moves on for a
/// while before everything is drawn closer together.
///
/// @param last  the step at the right end
/// @param left  of the track in pixels
/// @param width of the track in pixels
record Ruler(long last, double left, double width) {

    /// The shortest timeline, in steps.
    private static final long SHORTEST = 100;

    /// The round ends: 1, 2 and 5 times the powers of ten.
    static Ruler of(long head, double left, double width) {
        long last = SHORTEST;
        for (int k = 0; last < head; k++) {
            last = k % 3 == 1 ? last / 2 * 5 : last * 2;
        }
        return new Ruler(last, left, Math.max(1, width));
    }

    double x(long step) {
        return left + width * Math.min(1, (double) step / last);
    }

    /// The step at a place, within 0 … head.
    long step(double x, long head) {
        return Math.clamp(Math.round((x - left) / width * last), 0, head);
    }
}
