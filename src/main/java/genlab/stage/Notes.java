package genlab.stage;

import genlab.math.Points;

/// Words on the stage, on a piece of paper of their own so that they are read over dots and lines.
final class Notes {

    /// Stage points.
    private static final double TEXT = 11.5;

    private Notes() {
    }

    static void beside(Pen pen, Viewport view, Palette palette, Points place, String words, Colour colour) {
        beside(pen, view, palette, place, words, colour, 3 * view.points(palette.emphasis()));
    }

    /// Words beside a place of the paper, to its right or, where there is no room, to its left.
    ///
    /// @param away how far from the place the air before the words begins, on the paper
    static void beside(Pen pen, Viewport view, Palette palette, Points place, String words, Colour colour, double away) {
        double unit = view.points(palette.emphasis());
        double x = place.x(0);
        double y = place.y(0);
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            return;
        }
        Lettering letters = Lettering.of(TEXT * unit, colour).strong().at(Lettering.Across.START, Lettering.Along.MIDDLE);
        double width = pen.width(words, letters);
        double gap = away + 4 * unit;
        double left = x + gap + width > view.box().right() ? x - gap - width : x + gap;
        pen.fill(new Box(left - 2 * unit, y - 0.62 * TEXT * unit, width + 4 * unit, 1.24 * TEXT * unit), palette.paper().opacity(0.8));
        pen.text(words, left, y, letters);
    }
}
