package genlab.stage.data;

import genlab.card.Knob;
import genlab.data.Axes;
import genlab.data.Dataset;
import genlab.math.Frame;
import genlab.math.Points;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.data.DataPoints;
import genlab.quantity.data.MarginalCurves;
import genlab.stage.Box;
import genlab.stage.Colour;
import genlab.stage.Ground;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Plane;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import genlab.stage.painting.Notes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A mixture along one axis, as lectures draw it: a curve for each component, their sum, and the data as a histogram with a rug.
public record MarginalLayer(
        @Knob(label = "Axis", help = "Along which axis the plane is looked at.", live = true) Along along,
        @Knob(label = "Places", help = "In how many places the curves are worked out.", min = 20, max = 2000, live = true) int count,
        @Knob(label = "Bars", help = "Of the histogram of the data.", min = 4, max = 400, live = true) int bars) implements Layer {

    /// The axis that stays.
    public enum Along { X, Y }

    /// Points counted, and points with a line of their own at the foot.
    private static final int POINTS = 20000;
    private static final int RUG = 300;

    /// Room above the highest curve, and the height of a rug's lines in stage points.
    private static final double MARGIN = 1.1;
    private static final double LINE = 7;

    private static final double BAR = 0.3;

    public MarginalLayer() {
        this(Along.X, 300, 40);
    }

    private MarginalCurves curves() {
        return new MarginalCurves(along == Along.X, count);
    }

    @Override
    public String id() {
        return "marginal";
    }

    @Override
    public String title() {
        return "Components along an axis";
    }

    @Override
    public String brief() {
        return "Curves";
    }

    @Override
    public String summary() {
        return "Each component times its weight, and their sum, as curves along one axis over a histogram of the data.";
    }

    @Override
    public Plane plane() {
        return Plane.MARGINAL;
    }

    @Override
    public Ground ground(Snapshot snapshot) {
        Dataset data = snapshot.data();
        Frame frame = data.scaling().toData(data.stageFrame());
        double low = along == Along.X ? frame.minX() : frame.minY();
        double high = along == Along.X ? frame.maxX() : frame.maxY();
        double top = highest(snapshot.get(curves()).orElseThrow().sum());
        for (double height : heights(snapshot, low, high)) {
            top = Math.max(top, height);
        }
        Axes axes = data.distribution().axes();
        String unit = along == Along.X ? axes.xUnit() : axes.yUnit();
        return Ground.plain(new Axes(along == Along.X ? axes.xName() : axes.yName(), unit, "density", unit.isEmpty() ? "" : "per " + unit),
                new Frame(low, high, 0, MARGIN * (top > 0 ? top : 1)));
    }

    private static double highest(Points curve) {
        double highest = 0;
        for (int i = 0; i < curve.size(); i++) {
            highest = Double.isFinite(curve.y(i)) ? Math.max(highest, curve.y(i)) : highest;
        }
        return highest;
    }

    @Override
    public boolean usual() {
        return true;
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(curves());
    }

    @Override
    public Set<Quantity<?>> helped() {
        return Set.of(new DataPoints(POINTS));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(curves()).ifPresent(values -> {
            Frame frame = ground(snapshot).frame();
            data(pen, view, palette, snapshot, frame);
            pen.stroke(view.place(values.sum()), sum(palette).scaled(view.point()));
            for (int k = 0; k < values.components().size(); k++) {
                Points curve = values.components().get(k);
                pen.stroke(view.place(curve), palette.line(palette.part(k), 2).scaled(view.point()));
            }
            for (int k = 0; k < values.components().size(); k++) {
                int number = k + 1;
                peak(values.components().get(k)).ifPresent(at -> Notes.beside(pen, view, palette, view.place(at),
                        Integer.toString(number), palette.part(number - 1)));
            }
        });
    }

    /// Wide, under the components' lines: where one of them is alone, both are seen.
    private static Stroke sum(Palette palette) {
        return palette.line(palette.ink(), 4.2);
    }

    private static Optional<Points> peak(Points curve) {
        int peak = 0;
        for (int i = 1; i < curve.size(); i++) {
            peak = curve.y(i) > curve.y(peak) ? i : peak;
        }
        return curve.size() == 0 ? Optional.empty() : Optional.of(curve.slice(peak, peak + 1));
    }

    private void data(Pen pen, Viewport view, Palette palette, Snapshot snapshot, Frame frame) {
        double[] heights = heights(snapshot, frame.minX(), frame.maxX());
        double width = frame.width() / bars;
        Colour colour = palette.paper().mix(palette.real(), BAR);
        double gap = view.points(0.5);
        for (int i = 0; i < heights.length; i++) {
            double left = view.x(frame.minX() + i * width) + gap;
            double right = view.x(frame.minX() + (i + 1) * width) - gap;
            double top = view.y(heights[i]);
            if (heights[i] > 0) {
                pen.fill(new Box(left, top, Math.max(0, right - left), view.y(0) - top), colour);
            }
        }
        List<Points> rug = new ArrayList<>();
        double[] places = places(snapshot);
        for (int i = 0; i < Math.min(RUG, places.length); i++) {
            double x = view.x(places[i]);
            rug.add(Points.of(x, view.box().bottom(), x, view.box().bottom() - view.points(LINE)));
        }
        pen.stroke(rug, palette.line(palette.real(), 0.8).scaled(view.point()));
    }

    /// The densities of the histogram's bars, none without data.
    private double[] heights(Snapshot snapshot, double low, double high) {
        double[] places = places(snapshot);
        double width = (high - low) / bars;
        double[] heights = new double[places.length == 0 ? 0 : bars];
        for (double place : places) {
            int bar = (int) Math.floor((place - low) / width);
            if (bar >= 0 && bar < heights.length) {
                heights[bar] += 1 / (places.length * width);
            }
        }
        return heights;
    }

    /// The data along the axis, in data units.
    private double[] places(Snapshot snapshot) {
        Points points = snapshot.data().scaling().toData(snapshot.get(new DataPoints(POINTS)).orElse(Points.none()));
        double[] places = new double[points.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = along == Along.X ? points.x(i) : points.y(i);
        }
        return places;
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(sum(palette)), "sum of the components, by number"));
    }
}
