package genlab.stage.painting;

import genlab.stage.Box;
import genlab.stage.Colour;
import genlab.stage.Lettering;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Viewport;

/// Upright bars with a number above and a name at the foot, 1 apart, the first at 1.
public final class Bars {

    /// Half a bar's breadth.
    public static final double HALF = 0.32;

    private static final double OPAQUE = 0.55;
    private static final double PAPER = 0.85;

    /// Stage points: the size of words, and how far they stand from a bar's top and from the foot.
    private static final double WORDS = 11.5;
    private static final double AWAY = 11;

    /// Of the distance to the next bar, how much a word takes at most: its letters give way.
    private static final double SHARE = 0.94;

    private Bars() {
    }

    /// @param from where it begins, on the plane; what lies below the plane is cut off
    public static void bar(Pen pen, Viewport view, int i, double from, double to, Colour colour) {
        double top = view.y(Math.max(from, to));
        double foot = Math.min(view.box().bottom(), view.y(Math.min(from, to)));
        double left = view.x(i - HALF);
        if (top < foot) {
            pen.fill(new Box(left, top, view.x(i + HALF) - left, foot - top), colour.opacity(OPAQUE));
        }
    }

    /// A word above a place of the plane, on a piece of paper of its own.
    public static void above(Pen pen, Viewport view, Palette palette, int i, double y, String word) {
        double unit = view.points(palette.emphasis());
        double middle = view.y(y) - AWAY * unit;
        if (Double.isFinite(middle)) {
            double half = SHARE / 2 * view.dx(1);
            pen.fill(new Box(view.x(i) - half, middle - 0.6 * WORDS * unit, 2 * half, 1.2 * WORDS * unit), palette.paper().opacity(PAPER));
        }
        word(pen, view, palette, i, view.y(y) - view.points(AWAY * palette.emphasis()), word);
    }

    /// A word in a row at the foot, the lowest row 0.
    public static void foot(Pen pen, Viewport view, Palette palette, int i, int row, String word) {
        word(pen, view, palette, i, view.box().bottom() - (1 + 1.4 * row) * view.points(AWAY * palette.emphasis()), word);
    }

    private static void word(Pen pen, Viewport view, Palette palette, int i, double y, String word) {
        if (Double.isFinite(y)) {
            pen.text(word, view.x(i), y, Lettering.of(WORDS * view.points(palette.emphasis()), palette.ink()).strong()
                    .at(Lettering.Across.MIDDLE, Lettering.Along.MIDDLE).fitting(pen, word, SHARE * view.dx(1)));
        }
    }
}
