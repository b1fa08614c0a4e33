package genlab.app.view.transport;

import java.util.Locale;

/// The speed limit as a place on a slider, 0 … 1: from one step every two seconds, each tenth about 2.7 times as fast as the one
/// before, to no limit at all at the very end.
final class Speed {

    private static final double SLOWEST = 0.5;
    private static final double FASTEST = 10_000;

    private Speed() {
    }

    /// Steps a second; infinity at 1.
    static double at(double place) {
        return place >= 1 ? Double.POSITIVE_INFINITY : SLOWEST * Math.pow(FASTEST / SLOWEST, Math.max(0, place));
    }

    static double place(double stepsPerSecond) {
        return stepsPerSecond == Double.POSITIVE_INFINITY ? 1
                : Math.clamp(Math.log(stepsPerSecond / SLOWEST) / Math.log(FASTEST / SLOWEST), 0, 1);
    }

    /// “8,120 steps/s”, “0.5 steps/s”, “4.7 M steps/s”
    static String text(double stepsPerSecond) {
        if (stepsPerSecond >= 99_950) {
            return Widgets.rough(stepsPerSecond) + " steps/s";
        }
        return String.format(Locale.ROOT, stepsPerSecond < 9.95 ? "%.1f steps/s" : "%,.0f steps/s", stepsPerSecond);
    }
}
