package genlab.stage.density;

import genlab.data.Axes;
import genlab.math.Frame;
import genlab.math.Points;
import genlab.model.KernelDensity;
import genlab.quantity.Snapshot;
import genlab.quantity.density.BandwidthErrors;
import genlab.quantity.density.Bandwidths;
import genlab.stage.Deed;
import genlab.stage.Ground;
import genlab.stage.Handle;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Marker;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import genlab.stage.painting.Notes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// What layers over the bandwidth of kernels share: an axis of equal ratios, a curve with its least value marked, where the rules of
/// thumb are, and the present bandwidth, which a hand can take and move. Curves are points (h, value); values less than others are better.
interface OverBandwidth extends Layer {

    /// Towards narrow kernels errors grow without bound: seen is what lies at most this much higher than at the wide end, and in any case
    /// some air, as shares of the fall from there to the least.
    double ABOVE = 0.6;
    double BELOW = 0.15;

    /// Stage points.
    double DOT = 7;
    double GRIP = 13;

    /// Cells a side of the grid that is summed over.
    int CELLS = 80;

    Bandwidths PRESENT = new Bandwidths();

    /// The exact errors of `count` bandwidths.
    static BandwidthErrors errors(int count) {
        return new BandwidthErrors(count, CELLS);
    }

    /// What is drawn over the bandwidth; empty if it has not been read.
    Optional<Points> curve(Snapshot snapshot);

    /// How.
    Stroke stroke(Palette palette);

    /// What the curve is called in the legend.
    String named();

    /// The values' name and unit.
    Axes values(Snapshot snapshot);

    @Override
    default boolean usual() {
        return true;
    }

    @Override
    default Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(stroke(palette)), named()));
    }

    /// The axis of values with that of bandwidths.
    static Axes axes(String name, String unit) {
        return new Axes("bandwidth h", "sd", name, unit);
    }

    @Override
    default Ground ground(Snapshot snapshot) {
        Points curve = curve(snapshot).orElseThrow();
        double low = curve.y(least(curve));
        double fall = curve.y(curve.size() - 1) - low;
        double room = fall > 0 ? fall : 1;
        double rise = IntStream.range(0, curve.size()).mapToDouble(curve::y).max().orElseThrow() - low;
        return Ground.logarithmic(values(snapshot), new Frame(Math.log10(curve.x(0)),
                Math.log10(curve.x(curve.size() - 1)), low - BELOW * room, low + Math.min(rise / room + BELOW, 1 + ABOVE) * room));
    }

    @Override
    default void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        if (!applies(snapshot)) {
            return;
        }
        Points curve = curve(snapshot).orElseThrow();
        Bandwidths.Values at = snapshot.get(PRESENT).orElseThrow();
        Notes.upright(pen, view, palette, Math.log10(at.scott()), palette.dashed(palette.quiet(), 1.2), "Scott, Silverman");
        double present = Math.log10(at.present());
        Points line = view.place(Points.of(present, view.frame().minY(), present, view.frame().maxY()));
        pen.stroke(line, palette.line(palette.fake(), 2).scaled(view.point()));
        draw(pen, view, palette, curve);
        pen.markers(view.place(Points.of(present, height(curve, present))),
                palette.mark(palette.fake(), GRIP * palette.emphasis()).scaled(view.point()));
        Notes.reading(pen, view, palette, present, view.frame().minY(), String.format(Locale.ROOT, "h = %.3g", at.present()));
    }

    private void draw(Pen pen, Viewport view, Palette palette, Points curve) {
        Points line = view.place(Points.build(curve.size(), i -> new double[] {Math.log10(curve.x(i)), curve.y(i)}));
        int least = least(curve);
        Stroke stroke = stroke(palette);
        pen.stroke(line, stroke.scaled(view.point()));
        pen.markers(Points.of(line.x(least), line.y(least)), new Marker(Marker.Shape.DOT, DOT * palette.emphasis(), stroke.colour(),
                palette.realMark(1).outline()).scaled(view.point()));
    }

    private static int least(Points curve) {
        return IntStream.range(0, curve.size()).boxed().min((i, j) -> Double.compare(curve.y(i), curve.y(j))).orElseThrow();
    }

    /// The curve's value at the decadic logarithm of a bandwidth, between its points on a straight line; beyond them that of the end.
    private static double height(Points curve, double logarithm) {
        int right = 0;
        while (right < curve.size() && Math.log10(curve.x(right)) < logarithm) {
            right++;
        }
        if (right == 0 || right == curve.size()) {
            return curve.y(right == 0 ? 0 : curve.size() - 1);
        }
        double from = Math.log10(curve.x(right - 1));
        double way = (logarithm - from) / (Math.log10(curve.x(right)) - from);
        return curve.y(right - 1) + way * (curve.y(right) - curve.y(right - 1));
    }

    /// The present bandwidth: carrying it turns the knobs by hand.
    @Override
    default List<Handle> handles(Snapshot snapshot) {
        if (!applies(snapshot)) {
            return List.of();
        }
        Frame frame = ground(snapshot).frame();
        double present = Math.log10(snapshot.get(PRESENT).orElseThrow().present());
        double y = height(curve(snapshot).orElseThrow(), present);
        Points outline = Points.of(present, frame.minY(), present, frame.maxY());
        return List.of(Handle.turning("bandwidth", present, y, outline, (toX, toY) -> List.of(
                new Deed.Turn(KernelDensity.RULE, KernelDensity.BY_HAND),
                new Deed.Turn(KernelDensity.WIDTH, String.format(Locale.ROOT, "%.4g", Math.clamp(Math.pow(10, toX),
                        Math.pow(10, frame.minX()), Math.pow(10, frame.maxX())))))));
    }
}
