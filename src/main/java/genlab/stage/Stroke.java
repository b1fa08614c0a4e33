package genlab.stage;

/// How a line looks.
///
/// @param width in the paper's unit
public record Stroke(Colour colour, double width, Dash dash) {

    /// On and off, in line widths.
    public enum Dash {
        SOLID(0, 0), DASHED(4, 2.5);

        private final double on;
        private final double off;

        Dash(double on, double off) {
            this.on = on;
            this.off = off;
        }

        public double on() {
            return on;
        }

        public double off() {
            return off;
        }
    }

    public static Stroke solid(Colour colour, double width) {
        return new Stroke(colour, width, Dash.SOLID);
    }

    public static Stroke dashed(Colour colour, double width) {
        return new Stroke(colour, width, Dash.DASHED);
    }

    /// This stroke, `factor` times as wide.
    public Stroke scaled(double factor) {
        return new Stroke(colour, factor * width, dash);
    }
}
