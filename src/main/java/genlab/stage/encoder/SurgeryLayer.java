package genlab.stage.encoder;

import genlab.card.Knob;
import genlab.data.Axes;
import genlab.math.Frame;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.encoder.Surgery;
import genlab.stage.Colour;
import genlab.stage.Ground;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Plane;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import genlab.stage.painting.Bars;
import genlab.stage.painting.Notes;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;

/// What the ELBO is made of, as a stair: the reconstruction, down from it what points and latents know of each other, down from there how
/// far all posteriors together are from the prior; and the ELBO, measured for itself, which is as high as the stair ends.
public record SurgeryLayer(
        @Knob(label = "Points", help = "Training points in each mean.", min = 2, max = 2000, live = true) int points) implements Layer {

    /// Room above the highest and below the lowest, as shares of what is between; and the least there is to see, in nats.
    private static final double ABOVE = 0.22;
    private static final double BELOW = 0.3;
    private static final double LEAST = 0.02;

    public SurgeryLayer() {
        this(250);
    }

    private Surgery quantity() {
        return new Surgery(points);
    }

    @Override
    public String id() {
        return "surgery";
    }

    @Override
    public String title() {
        return "ELBO surgery";
    }

    @Override
    public String brief() {
        return "Surgery";
    }

    @Override
    public String summary() {
        return "ELBO = reconstruction − I_q(x; z) − KL(q(z)‖p(z)) as a stair, beside the ELBO measured for itself: both are equally high.";
    }

    @Override
    public Plane plane() {
        return Plane.SURGERY;
    }

    @Override
    public Ground ground(Snapshot snapshot) {
        Surgery.Values parts = snapshot.get(quantity()).orElseThrow();
        double[] heights = {parts.reconstruction(), parts.reconstruction() - parts.information(), parts.bound()};
        double low = DoubleStream.of(heights).min().orElseThrow();
        double high = DoubleStream.of(heights).max().orElseThrow();
        if (!Double.isFinite(high - low)) {
            low = 0;
            high = 1;
        }
        double room = Math.max(high - low, LEAST);
        return Ground.plain(new Axes("", "", "ELBO and its parts", "nats"), new Frame(0.4, 4.6, low - BELOW * room, high + ABOVE * room));
    }

    @Override
    public boolean usual() {
        return true;
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(quantity());
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(quantity()).ifPresent(parts -> {
            double foot = view.frame().minY();
            double fit = parts.reconstruction();
            double informed = fit - parts.information();
            double sum = informed - parts.overall();
            step(pen, view, palette, 1, foot, fit, palette.real(), "E log p(x|z)", LadderLayer.number(fit));
            step(pen, view, palette, 2, informed, fit, palette.latent(), "− I_q(x; z)", LadderLayer.number(-parts.information()));
            step(pen, view, palette, 3, sum, informed, palette.accent(), "− KL(q(z)‖p(z))", LadderLayer.number(-parts.overall()));
            step(pen, view, palette, 4, foot, parts.bound(), palette.fake(), "ELBO", LadderLayer.number(parts.bound()));
            Stroke along = palette.dashed(palette.ink(), 1.2).scaled(view.point());
            stair(pen, view, 1, fit, along);
            stair(pen, view, 2, informed, along);
            stair(pen, view, 3, sum, along);
            Notes.corner(pen, view, palette, "sum of the parts " + LadderLayer.number(sum) + ", ELBO " + LadderLayer.number(parts.bound())
                    + " nats; active latent dimensions: " + parts.active());
        });
    }

    private static void step(Pen pen, Viewport view, Palette palette, int i, double from, double to, Colour colour, String name,
            String number) {
        Bars.bar(pen, view, i, from, to, colour);
        Bars.above(pen, view, palette, i, Math.max(from, to), number);
        Bars.foot(pen, view, palette, i, 0, name);
    }

    /// From a step to the next.
    private static void stair(Pen pen, Viewport view, int i, double y, Stroke stroke) {
        pen.line(view.x(i - Bars.HALF), view.y(y), view.x(i + 1 + Bars.HALF), view.y(y), stroke);
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(palette.dashed(palette.ink(), 1.2)), "from part to part"));
    }
}
