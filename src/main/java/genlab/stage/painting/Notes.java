package genlab.stage.painting;

import genlab.math.Points;
import genlab.stage.Box;
import genlab.stage.Colour;
import genlab.stage.Lettering;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Stroke;
import genlab.stage.Viewport;

/// Words on the stage, on a piece of paper of their own so that they are read over dots and lines.
public final class Notes {

    /// Stage points: names and numbers of things, readings at a place or of all, numbers on lines.
    private static final double NAME = 11.5;
    private static final double READING = 13;
    private static final double NUMBER = 10.5;

    /// In text sizes: the air around the words, and from a place to a reading.
    private static final double AIR = 0.2;
    private static final double AWAY = 0.9;

    /// From one line to the next, in text sizes: their papers touch.
    private static final double LEADING = 1.24;

    private static final double OPAQUE = 0.85;

    private Notes() {
    }

    public static void beside(Pen pen, Viewport view, Palette palette, Points place, String words, Colour colour) {
        beside(pen, view, palette, place, words, colour, 3 * view.points(palette.emphasis()));
    }

    /// A name beside a place of the paper, to its right or, where there is no room, to its left.
    ///
    /// @param away how far from the place the air before the words begins, on the paper
    public static void beside(Pen pen, Viewport view, Palette palette, Points place, String words, Colour colour, double away) {
        Lettering letters = letters(view, palette, NAME, colour).strong();
        double gap = away + 2 * AIR * letters.size();
        write(pen, view, palette, besides(pen, view, place.x(0), gap, words, letters), place.y(0), words, letters);
    }

    /// What is to be said of the whole plane, line by line in its left top corner; long words give way to its breadth.
    public static void corner(Pen pen, Viewport view, Palette palette, String... lines) {
        double unit = view.points(palette.emphasis());
        double gap = 3 * unit + 2 * AIR * READING * unit;
        Lettering letters = letters(view, palette, READING, palette.ink()).strong();
        for (String words : lines) {
            letters = letters.fitting(pen, words, view.box().width() - 2 * gap);
        }
        for (int i = 0; i < lines.length; i++) {
            double middle = view.box().y() + READING * unit + i * LEADING * letters.size();
            write(pen, view, palette, view.box().x() + gap, middle, lines[i], letters);
        }
    }

    /// A reading beside a place of the plane and above it, or where there is no room left of it or below.
    public static void reading(Pen pen, Viewport view, Palette palette, double x, double y, String words) {
        Lettering letters = letters(view, palette, READING, palette.ink());
        double away = AWAY * letters.size();
        double middle = view.y(y) - away - letters.size() / 2;
        boolean room = middle - letters.size() >= view.box().y();
        write(pen, view, palette, besides(pen, view, view.x(x), away, words, letters),
                room ? middle : view.y(y) + away + letters.size() / 2, words, letters);
    }

    /// A number right on a place of the paper.
    public static void on(Pen pen, Viewport view, Palette palette, double x, double y, String words) {
        on(pen, view, palette, x, y, words, palette.ink());
    }

    public static void on(Pen pen, Viewport view, Palette palette, double x, double y, String words, Colour colour) {
        Lettering letters = letters(view, palette, NUMBER, colour);
        write(pen, view, palette, x - pen.width(words, letters) / 2, y, words, letters);
    }

    /// A line from the foot of the plane to its top at x, with a reading at the top.
    public static void upright(Pen pen, Viewport view, Palette palette, double x, Stroke stroke, String words) {
        Box box = view.box();
        pen.stroke(Points.of(view.x(x), box.bottom(), view.x(x), box.y()), stroke.scaled(view.point()));
        reading(pen, view, palette, x, view.frame().maxY(), words);
    }

    private static Lettering letters(Viewport view, Palette palette, double size, Colour colour) {
        return Lettering.of(size * view.points(palette.emphasis()), colour).at(Lettering.Across.START, Lettering.Along.MIDDLE);
    }

    /// Where words begin that keep `gap` from x: right of it, or left of it where they would not fit.
    private static double besides(Pen pen, Viewport view, double x, double gap, String words, Lettering letters) {
        double width = pen.width(words, letters);
        return x + gap + width > view.box().right() ? x - gap - width : x + gap;
    }

    /// Words of which as much as possible stays inside the box.
    private static void write(Pen pen, Viewport view, Palette palette, double left, double y, String words, Lettering letters) {
        if (!Double.isFinite(left + y)) {
            return;
        }
        double air = AIR * letters.size();
        double width = pen.width(words, letters);
        double first = view.box().x() + air;
        double from = Math.clamp(left, first, Math.max(first, view.box().right() - width - air));
        double high = LEADING * letters.size();
        pen.fill(new Box(from - air, y - high / 2, width + 2 * air, high), palette.paper().opacity(OPAQUE));
        pen.text(words, from, y, letters);
    }
}
