package genlab.stage;

/// How a line of text looks and where it sits about its anchor. All pens write in the one bundled font.
///
/// @param size  of the font, in the paper's unit
/// @param turn  quarter turns to the left: 1 reads upwards
public record Lettering(double size, Colour colour, Weight weight, Across across, Along along, int turn) {

    /// Weights there are.
    public enum Weight { REGULAR, STRONG }

    /// Which end of the text the anchor is.
    public enum Across { START, MIDDLE, END }

    /// Which height of the text the anchor is; MIDDLE is half the height of the figures.
    public enum Along { BASELINE, MIDDLE, TOP }

    /// Height of the figures and capitals in sizes (of the bundled font).
    public static final double CAPITALS = 0.727;

    public static Lettering of(double size, Colour colour) {
        return new Lettering(size, colour, Weight.REGULAR, Across.START, Along.BASELINE, 0);
    }

    public Lettering at(Across newAcross, Along newAlong) {
        return new Lettering(size, colour, weight, newAcross, newAlong, turn);
    }

    public Lettering strong() {
        return new Lettering(size, colour, Weight.STRONG, across, along, turn);
    }

    public Lettering upwards() {
        return new Lettering(size, colour, weight, across, along, 1);
    }

    /// The same, smaller where `text` would be wider than `room`.
    public Lettering fitting(Pen pen, String text, double room) {
        return new Lettering(size * room / Math.max(room, pen.width(text, this)), colour, weight, across, along, turn);
    }

    /// How far the baseline lies below the anchor.
    public double drop() {
        return switch (along) {
            case BASELINE -> 0;
            case MIDDLE -> CAPITALS / 2 * size;
            case TOP -> CAPITALS * size;
        };
    }

    /// How far the text's start lies to the left of the anchor, for a text of this width.
    public double shift(double textWidth) {
        return switch (across) {
            case START -> 0;
            case MIDDLE -> textWidth / 2;
            case END -> textWidth;
        };
    }
}
