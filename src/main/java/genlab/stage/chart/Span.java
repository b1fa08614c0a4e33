package genlab.stage.chart;

/// A range of steps, both ends in it; never empty.
public record Span(double from, double to) {

    public Span {
        if (!(from < to)) {
            throw new IllegalArgumentException("Expected a span from less to more, got " + from + " … " + to + ".");
        }
    }

    /// From 0 to a step, at least one step long.
    public static Span until(long step) {
        return new Span(0, Math.max(1, step));
    }

    public boolean holds(double step) {
        return step >= from && step <= to;
    }

    /// Where a step lies between the ends, 0 … 1.
    public double share(double step) {
        return (step - from) / (to - from);
    }

    /// The step at a share of the way.
    public double at(double share) {
        return from + share * (to - from);
    }
}
