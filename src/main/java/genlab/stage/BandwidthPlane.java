package genlab.stage;

import genlab.data.Axes;
import genlab.math.Frame;
import genlab.math.Points;
import genlab.quantity.BandwidthErrors;
import genlab.quantity.Bandwidths;
import genlab.quantity.Snapshot;
import java.util.Locale;
import java.util.stream.IntStream;

/// What the layers over the bandwidth of kernels share: an axis of equal ratios, curves with their least value marked, and where the
/// present bandwidth and the rules of thumb are. Curves are points (h, value); values less than others are better.
final class BandwidthPlane {

    /// Towards narrow kernels errors grow without bound: seen is what lies at most this much higher than at the wide end, and in any case
    /// some air, as shares of the fall from there to the least.
    private static final double ABOVE = 0.6;
    private static final double BELOW = 0.15;

    private static final double DOT = 7;

    /// Cells a side of the grid that is summed over.
    private static final int CELLS = 80;

    private BandwidthPlane() {
    }

    /// The exact errors of `count` bandwidths.
    static BandwidthErrors errors(int count) {
        return new BandwidthErrors(count, CELLS);
    }

    /// How what is known of the true density is drawn.
    static Stroke exact(Palette palette) {
        return palette.dashed(palette.truth(), 1.6);
    }

    static Ground ground(Points curve, String name, String unit) {
        double low = curve.y(least(curve));
        double fall = curve.y(curve.size() - 1) - low;
        double room = fall > 0 ? fall : 1;
        double rise = IntStream.range(0, curve.size()).mapToDouble(curve::y).max().orElseThrow() - low;
        return Ground.logarithmic(new Axes("bandwidth h", "sd", name, unit), new Frame(Math.log10(curve.x(0)),
                Math.log10(curve.x(curve.size() - 1)), low - BELOW * room, low + Math.min(rise / room + BELOW, 1 + ABOVE) * room));
    }

    /// A curve over the bandwidth, and what is marked on its axis.
    static void paint(Pen pen, Viewport view, Palette palette, Points curve, Stroke stroke, Snapshot snapshot) {
        curve(pen, view, palette, curve, stroke);
        snapshot.get(new Bandwidths()).ifPresent(at -> marks(pen, view, palette, at));
    }

    private static void curve(Pen pen, Viewport view, Palette palette, Points curve, Stroke stroke) {
        Points logarithmic = Points.build(curve.size(), i -> new double[] {Math.log10(curve.x(i)), curve.y(i)});
        Points line = view.place(logarithmic);
        int least = least(curve);
        pen.stroke(line, stroke.scaled(view.point()));
        pen.markers(Points.of(line.x(least), line.y(least)), new Marker(Marker.Shape.DOT, DOT * palette.emphasis(), stroke.colour(),
                palette.realMark(1).outline()).scaled(view.point()));
    }

    /// Where the bandwidth is, and where the rules of thumb would have it.
    private static void marks(Pen pen, Viewport view, Palette palette, Bandwidths.Values at) {
        Notes.upright(pen, view, palette, Math.log10(at.scott()), palette.dashed(palette.quiet(), 1.2), "Scott, Silverman");
        double present = Math.log10(at.present());
        Points line = view.place(Points.of(present, view.frame().minY(), present, view.frame().maxY()));
        pen.stroke(line, palette.line(palette.fake(), 2).scaled(view.point()));
        Notes.reading(pen, view, palette, present, view.frame().minY(), String.format(Locale.ROOT, "h = %.3g", at.present()));
    }

    private static int least(Points curve) {
        return IntStream.range(0, curve.size()).boxed().min((i, j) -> Double.compare(curve.y(i), curve.y(j))).orElseThrow();
    }
}
