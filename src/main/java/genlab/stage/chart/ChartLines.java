package genlab.stage.chart;

import genlab.math.Points;
import genlab.quantity.Band;
import genlab.stage.Box;
import genlab.stage.Colour;
import genlab.stage.Stroke;
import java.util.Arrays;
import java.util.List;

/// A chart's curves with the bands of their errors; what lies ahead of now is paler.
record ChartLines(Plot plot, double now) {

    /// Line width in text sizes.
    private static final double WIDTH = 1 / 8.0;

    /// How much of the paper is in what lies ahead.
    private static final double AHEAD = 0.6;

    private static final double BAND = 0.16;

    /// Width of a median in text sizes.
    private static final double MEDIAN = 1 / 12.0;

    void paint(Curve curve, Colour colour) {
        band(curve, colour);
        Points line = plot.trace(curve, curve.values());
        Stroke stroke = Stroke.solid(colour, WIDTH * plot.text());
        Box box = plot.box();
        if (curve.size() == 0 || curve.steps()[curve.size() - 1] <= now) {
            plot.pen().stroke(line, stroke);
            return;
        }
        double edge = Math.clamp(plot.x(now), box.x(), box.right());
        Stroke pale = Stroke.solid(colour.mix(plot.palette().paper(), AHEAD), stroke.width());
        plot.pen().within(new Box(edge, box.y(), box.right() - edge, box.height()), () -> plot.pen().stroke(line, pale));
        plot.pen().within(new Box(box.x(), box.y(), edge - box.x(), box.height()), () -> plot.pen().stroke(line, stroke));
    }

    /// How far the truth may be from what was read.
    private void band(Curve curve, Colour colour) {
        if (Arrays.stream(curve.errors()).noneMatch(error -> error > 0)) {
            return;
        }
        between(plot.trace(curve, shifted(curve, 1)), plot.trace(curve, shifted(curve, -1)), colour);
    }

    /// The middle of other runs, pale behind this one's line, and their median dashed.
    void paint(Band band, Colour colour) {
        if (band.size() > 0) {
            between(trace(band, band.high()), trace(band, band.low()), colour);
            plot.pen().stroke(trace(band, band.median()), Stroke.dashed(colour.mix(plot.palette().paper(), AHEAD / 2),
                    MEDIAN * plot.text()));
        }
    }

    private Points trace(Band band, double[] values) {
        Curve curve = new Curve(band.steps(), values, new double[values.length]);
        return plot.trace(curve, values);
    }

    private void between(Points above, Points below, Colour colour) {
        int n = above.size();
        int all = n + below.size();
        Points around = Points.build(all, i -> i < n ? place(above, i) : place(below, all - 1 - i));
        plot.pen().fill(List.of(around), colour.opacity(BAND));
    }

    /// A bound that cannot be shown lies just out of sight: below where it is no number, as the logarithm of less than nothing is.
    private double[] place(Points line, int i) {
        Box box = plot.box();
        double y = Double.isNaN(line.y(i)) ? box.bottom() : Math.clamp(line.y(i), box.y() - box.height(), box.bottom() + box.height());
        return new double[] {line.x(i), y};
    }

    private static double[] shifted(Curve curve, int sign) {
        double[] values = curve.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] += curve.errors()[i] > 0 ? sign * curve.errors()[i] : 0;
        }
        return values;
    }
}
