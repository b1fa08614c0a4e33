package genlab.stage.critic;

import genlab.card.Knob;
import genlab.data.Axes;
import genlab.math.Frame;
import genlab.math.Points;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.critic.CriticOutputs;
import genlab.stage.Colour;
import genlab.stage.Ground;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Plane;
import genlab.stage.Viewport;
import genlab.stage.painting.Histograms;
import genlab.stage.painting.Ranges;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How D's output is spread over data points and over samples: apart while D wins, on top of each other at equilibrium.
public record OutputsLayer(
        @Knob(label = "Points", help = "So many data points, and as many samples.", min = 10, max = 20000, live = true)
        int count,
        @Knob(label = "Bins", help = "Across the range of outputs.", min = 5, max = 200, live = true)
        int bins) implements Layer {

    /// Room above the highest bin.
    private static final double ROOM = 1.08;

    public OutputsLayer() {
        this(1000, 50);
    }

    /// All there is to draw.
    private record Drawn(double most, double[] real, double[] fake) {
    }

    @Override
    public String id() {
        return "outputs";
    }

    @Override
    public String title() {
        return "Outputs of D";
    }

    @Override
    public String summary() {
        return "Histograms of D’s output on data points (blue) and on samples (vermilion): logits, or a critic’s scores.";
    }

    @Override
    public Plane plane() {
        return Plane.OUTPUTS;
    }

    @Override
    public Ground ground(Snapshot snapshot) {
        CriticOutputs.Values values = snapshot.get(new CriticOutputs(count)).orElseThrow();
        Drawn drawn = drawn(values);
        double top = Stream.of(drawn.real, drawn.fake).flatMapToDouble(Arrays::stream).max().orElse(0);
        Axes axes = new Axes(values.logits() ? "logit a(x) = log D/(1 − D)" : "score a(x)", "", "share of points", "");
        return Ground.plain(axes, new Frame(-drawn.most, drawn.most, 0, ROOM * (top > 0 ? Ranges.roundUp(top) : 1)));
    }

    @Override
    public boolean usual() {
        return true;
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new CriticOutputs(count));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(new CriticOutputs(count)).map(this::drawn).ifPresent(drawn -> {
            paint(pen, view, palette, drawn.real, drawn.most, palette.real());
            paint(pen, view, palette, drawn.fake, drawn.most, palette.fake());
            pen.line(view.x(0), view.box().y(), view.x(0), view.box().bottom(), palette.dashed(palette.quiet(), 1).scaled(view.point()));
        });
    }

    private static void paint(Pen pen, Viewport view, Palette palette, double[] shares, double most, Colour colour) {
        Points steps = view.place(Histograms.steps(shares, -most, most, 0, 1));
        pen.fill(List.of(steps), colour.opacity(0.25));
        pen.stroke(steps, palette.line(colour, 1.6).scaled(view.point()));
    }

    /// As far to both sides of 0, where D cannot tell.
    private Drawn drawn(CriticOutputs.Values values) {
        double largest = Stream.of(values.real(), values.fake()).flatMap(List::stream).filter(Double::isFinite).mapToDouble(Math::abs).max()
                .orElse(0);
        double most = Ranges.roundUp(largest);
        return new Drawn(most, Histograms.shares(values.real(), -most, most, bins), Histograms.shares(values.fake(), -most, most, bins));
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(palette.line(palette.real(), 1.6)), "D’s output on data; on samples in their colour"));
    }
}
