package genlab.stage.painting;

import genlab.math.Frame;
import genlab.stage.Box;
import genlab.stage.Colour;
import genlab.stage.Lettering;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Viewport;
import java.util.Arrays;
import java.util.List;

/// Upright bars with a number above and a name at the foot, 1 apart, the first at 1.
public final class Bars {

    /// Half a bar's breadth.
    public static final double HALF = 0.32;

    private static final double OPAQUE = 0.55;
    private static final double PAPER = 0.85;

    /// Stage points: the size of words, and how far they stand from a bar's top and from the foot.
    private static final double WORDS = 15;
    private static final double AWAY = 13;

    /// Of the distance to the next bar, how much a word takes at most: letters give way.
    private static final double SHARE = 0.88;

    /// Room above the highest bar and below the lowest, as shares of what is between; and the least there is to see.
    private static final double ABOVE = 0.34;
    private static final double BELOW = 0.3;
    private static final double LEAST = 0.02;

    private Bars() {
    }

    /// A piece of plane for so many bars that end at these heights, with room for words above them and at the foot.
    public static Frame frame(int bars, double... heights) {
        double[] seen = Arrays.stream(heights).filter(Double::isFinite).toArray();
        double low = Arrays.stream(seen).min().orElse(0);
        double high = Arrays.stream(seen).max().orElse(1);
        double room = Math.max(high - low, LEAST);
        return new Frame(0.4, bars + 0.6, low - BELOW * room, high + ABOVE * room);
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
            pen.text(word, view.x(i), middle, letters(view, palette).fitting(pen, word, 2 * half));
        }
    }

    /// The bars' names in a row at the foot, the lowest row 0, in letters that suit the longest.
    public static void feet(Pen pen, Viewport view, Palette palette, int row, List<String> names) {
        Lettering letters = letters(view, palette);
        for (String name : names) {
            letters = letters.fitting(pen, name, SHARE * view.dx(1));
        }
        double y = view.box().bottom() - (1 + 1.4 * row) * view.points(AWAY * palette.emphasis());
        for (int i = 0; i < names.size(); i++) {
            pen.text(names.get(i), view.x(i + 1), y, letters);
        }
    }

    private static Lettering letters(Viewport view, Palette palette) {
        return Lettering.of(WORDS * view.points(palette.emphasis()), palette.ink()).strong()
                .at(Lettering.Across.MIDDLE, Lettering.Along.MIDDLE);
    }
}
