package genlab.stage.critic;

import genlab.card.Knob;
import genlab.data.Axes;
import genlab.math.Frame;
import genlab.math.Points;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.critic.GradientSizes;
import genlab.quantity.critic.GradientSizes.OfLoss;
import genlab.stage.Ground;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Lettering;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Plane;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import genlab.stage.chart.Figures;
import genlab.stage.painting.Histograms;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How strongly every loss would push the samples against the present discriminator: a histogram each, one above the other.
public record GradientsLayer(
        @Knob(label = "Samples", help = "How many of the shown samples are asked.", min = 10, max = 5000, live = true)
        int count,
        @Knob(label = "Bins", help = "Across the range of sizes.", min = 5, max = 200, live = true)
        int bins) implements Layer {

    /// Powers of ten: what is smaller is nothing to single precision, what is larger stands in no histogram.
    private static final double LEAST = -8;
    private static final double MOST = 3;

    /// Of a row: how high the largest bin reaches, and where words stand.
    private static final double HEIGHT = 0.62;
    private static final double WORDS = 0.82;

    /// Sizes of text in stage points.
    private static final double TEXT = 12;

    public GradientsLayer() {
        this(1000, 66);
    }

    @Override
    public String id() {
        return "gradients";
    }

    @Override
    public String title() {
        return "Gradient sizes by loss";
    }

    @Override
    public String brief() {
        return "Gradient sizes";
    }

    @Override
    public String summary() {
        return "For every loss a histogram of ‖∂L_G/∂x‖ at the samples against the present D, with its median: a loss whose histogram "
                + "slides to the left has saturated.";
    }

    @Override
    public Plane plane() {
        return Plane.GRADIENTS;
    }

    @Override
    public Ground ground(Snapshot snapshot) {
        int losses = snapshot.get(new GradientSizes(count)).orElseThrow().size();
        return Ground.plain(new Axes("log₁₀ ‖∂L_G/∂x‖ of a sample", "per stage unit", "", ""), new Frame(LEAST, MOST, 0, losses));
    }

    @Override
    public boolean usual() {
        return true;
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new GradientSizes(count));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        List<OfLoss> all = snapshot.get(new GradientSizes(count)).orElse(List.of());
        for (int i = 0; i < all.size(); i++) {
            paint(pen, view, palette, all.get(i), all.size() - 1 - i);
        }
    }

    private void paint(Pen pen, Viewport view, Palette palette, OfLoss row, int base) {
        List<Double> logs = row.sizes().stream().map(Math::log10).map(log -> Math.max(log, LEAST)).toList();
        double[] shares = Histograms.shares(logs, LEAST, MOST, bins);
        double top = Arrays.stream(shares).max().orElse(0);
        Points steps = view.place(Histograms.steps(shares, LEAST, MOST, base, top > 0 ? HEIGHT / top : 0));
        pen.fill(List.of(steps), palette.fake().opacity(0.25));
        pen.stroke(steps, stroke(palette).scaled(view.point()));
        double median = logs.stream().sorted().skip(logs.size() / 2).findFirst().orElse(Double.NaN);
        pen.line(view.x(median), view.y(base), view.x(median), view.y(base + HEIGHT),
                palette.line(palette.ink(), 1.2).scaled(view.point()));
        Lettering words = Lettering.of(view.points(TEXT) * palette.emphasis(), palette.ink());
        pen.text(row.loss().title(), view.box().x() + view.points(6), view.y(base + WORDS),
                words.at(Lettering.Across.START, Lettering.Along.MIDDLE));
        pen.text("median " + (median > LEAST ? Figures.of(Math.pow(10, median)) : "0"),
                view.box().right() - view.points(6), view.y(base + WORDS), words.at(Lettering.Across.END, Lettering.Along.MIDDLE));
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(stroke(palette)), "samples by the size of their gradient"));
    }

    private static Stroke stroke(Palette palette) {
        return palette.line(palette.fake(), 1.2);
    }
}
