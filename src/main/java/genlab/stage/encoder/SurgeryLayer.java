package genlab.stage.encoder;

import genlab.card.Knob;
import genlab.data.Axes;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the ELBO is made of, as a stair: the reconstruction, down from it what points and latents know of each other, down from there how
/// far all posteriors together are from the prior; and the ELBO, measured for itself, which is as high as the stair ends.
public record SurgeryLayer(
        @Knob(label = "Points", help = "Training points in each mean.", min = 2, max = 2000, live = true) int points) implements Layer {

    private static final List<String> NAMES = List.of("E log p(x|z)", "− I_q(x; z)", "− KL(q(z)‖p(z))", "ELBO");

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
        return Ground.plain(new Axes("", "", "ELBO and its parts", "nats"),
                Bars.frame(NAMES.size(), parts.reconstruction(), parts.reconstruction() - parts.information(), parts.bound()));
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
            step(pen, view, palette, 1, foot, fit, palette.real(), LadderLayer.number(fit));
            step(pen, view, palette, 2, informed, fit, palette.latent(), LadderLayer.number(-parts.information()));
            step(pen, view, palette, 3, sum, informed, palette.accent(), LadderLayer.number(-parts.overall()));
            step(pen, view, palette, 4, foot, parts.bound(), palette.fake(), LadderLayer.number(parts.bound()));
            Stroke along = palette.dashed(palette.ink(), 1.2).scaled(view.point());
            stair(pen, view, 1, fit, along);
            stair(pen, view, 2, informed, along);
            stair(pen, view, 3, sum, along);
            Bars.feet(pen, view, palette, 0, NAMES);
            Notes.corner(pen, view, palette, "sum of the parts " + LadderLayer.number(sum) + ", ELBO " + LadderLayer.number(parts.bound())
                    + " nats; active latent dimensions: " + parts.active());
        });
    }

    private static void step(Pen pen, Viewport view, Palette palette, int i, double from, double to, Colour colour, String number) {
        Bars.bar(pen, view, i, from, to, colour);
        Bars.above(pen, view, palette, i, Math.max(from, to), number);
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
