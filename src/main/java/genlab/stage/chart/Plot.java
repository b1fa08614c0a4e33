package genlab.stage.chart;

import genlab.math.Points;
import genlab.stage.Box;
import genlab.stage.Colour;
import genlab.stage.Lettering;
import genlab.stage.Palette;
import genlab.stage.Pen;

/// Where a chart's lines lie on a paper, and with what they are drawn.
///
/// @param text size of the chart's title, in the paper's unit
record Plot(Pen pen, Box box, UprightAxis axis, Span span, Palette palette, double text) {

    /// In text sizes: between two things that stand side by side.
    static final double GAP = 0.45;

    /// Figures and captions are this share of the text.
    static final double SMALL = 0.917;

    double x(double step) {
        return box.x() + box.width() * span.share(step);
    }

    /// Not finite where the number cannot be shown.
    double y(double value) {
        return box.bottom() - box.height() * axis.share(value);
    }

    boolean holds(double step, double value) {
        return span.holds(step) && axis.holds(value);
    }

    Lettering small(Colour colour) {
        return Lettering.of(SMALL * text, colour);
    }

    /// A line across, at a number.
    Points across(double value) {
        return Points.of(box.x(), y(value), box.right(), y(value));
    }

    /// A curve as a line, as fine as this paper's unit.
    Points trace(Curve curve, double[] values) {
        return Tracing.of(curve, values, span, 1, this::x, this::y);
    }
}
