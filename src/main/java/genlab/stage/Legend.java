package genlab.stage;

import genlab.math.Points;
import java.util.ArrayList;
import java.util.List;

/// What stands for what, in rows.
///
/// @param text size of the labels, in the paper's unit
public record Legend(List<Key> keys, double text) {

    /// Lengths in text sizes: a line's room, a marker's, the gap to the label, the gap to the next entry, a row's height.
    private static final double LINE = 1.6;
    private static final double MARKER = 0.8;
    private static final double GAP = 0.4;
    private static final double NEXT = 1.2;
    private static final double ROW = 1.5;

    /// Stage points in one size of text.
    private static final double POINTS = 12;

    /// A marker is drawn this many text sizes large, whatever its size on the stage, so that its shape can be seen.
    private static final double MARK = 0.65;

    /// Height of all rows when they may be this wide.
    public double height(Pen pen, double width) {
        return rows(pen, width).size() * ROW * text;
    }

    /// Paints the rows from the left top corner (x, y) on.
    public void paint(Pen pen, double x, double y, double width, Palette palette) {
        List<List<Key>> rows = rows(pen, width);
        for (int row = 0; row < rows.size(); row++) {
            double at = x;
            double middle = y + (row + 0.5) * ROW * text;
            for (Key key : rows.get(row)) {
                glyph(pen, key, at, middle, palette);
                pen.text(key.label(), at + room(key) + GAP * text, middle, lettering(pen, key, width, palette.ink()));
                at += width(pen, key, width) + NEXT * text;
            }
        }
    }

    private List<List<Key>> rows(Pen pen, double width) {
        List<List<Key>> rows = new ArrayList<>();
        double used = Double.POSITIVE_INFINITY;
        for (Key key : keys) {
            double more = width(pen, key, width);
            if (used + more > width) {
                rows.add(new ArrayList<>());
                used = 0;
            }
            rows.getLast().add(key);
            used += more + NEXT * text;
        }
        return rows;
    }

    private double width(Pen pen, Key key, double most) {
        return room(key) + GAP * text + pen.width(key.label(), lettering(pen, key, most, Palette.PRINT.ink()));
    }

    private double room(Key key) {
        return text * (key.glyph() instanceof Key.Mark ? MARKER : LINE);
    }

    private void glyph(Pen pen, Key key, double x, double y, Palette palette) {
        double right = x + room(key);
        // A stroke keeps its thickness relative to the text, which the palette has made larger already.
        double point = text / (POINTS * palette.emphasis());
        switch (key.glyph()) {
            case Key.Mark(Marker marker) -> pen.markers(Points.of((x + right) / 2, y), marker.scaled(MARK * text / marker.size()));
            case Key.Line(Stroke stroke) -> pen.line(x, y, right, y, stroke.scaled(point));
            case Key.Arrow(Stroke stroke) -> pen.arrows(Points.of(x, y), Points.of(right, y), stroke.scaled(point));
        }
    }

    /// Smaller where a label alone would be wider than the legend.
    private Lettering lettering(Pen pen, Key key, double width, Colour colour) {
        return Lettering.of(text, colour).at(Lettering.Across.START, Lettering.Along.MIDDLE)
                .fitting(pen, key.label(), width - room(key) - GAP * text);
    }
}
