package genlab.stage.encoder;

import genlab.card.Knob;
import genlab.math.Field;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.encoder.BestPosteriorAt;
import genlab.quantity.encoder.PosteriorAt;
import genlab.stage.ColourMap;
import genlab.stage.Ground;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Plane;
import genlab.stage.Pointing;
import genlab.stage.Scale;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import genlab.stage.painting.FieldPainting;
import genlab.stage.painting.Ranges;
import java.util.Optional;
import java.util.Set;

/// What the point that is looked at on the data's stage says about its latent: the true posterior p(z|x) as a field, the encoder's q(z|x)
/// as lines over it, and q*, the best of its family, as dashed ones.
public record PosteriorLayer(
        @Knob(label = "x₁", help = "The point, in stage coordinates.", min = -100, max = 100, live = true) double x,
        @Knob(label = "x₂", help = "The point, in stage coordinates.", min = -100, max = 100, live = true) double y,
        @Knob(label = "Cells a side", help = "Fineness of the grid over the latent plane.", min = 10, max = 300, live = true)
        int cells) implements Layer {

    public PosteriorLayer() {
        this(0, 0, 100);
    }

    @Override
    public String id() {
        return "posterior";
    }

    @Override
    public String title() {
        return "Posterior of a point";
    }

    @Override
    public String brief() {
        return "Posterior";
    }

    @Override
    public String summary() {
        return "The true posterior p(z|x) of the point looked at on the data’s stage as a field, the encoder’s q(z|x) as lines that hold "
                + "50, 90 and 99 % of it, and dashed the best of its family, q*.";
    }

    @Override
    public Plane plane() {
        return Plane.LATENT;
    }

    @Override
    public Ground ground(Snapshot snapshot) {
        return Ground.latent(snapshot.get(quantity()).orElseThrow().truth().grid().frame());
    }

    @Override
    public boolean usual() {
        return true;
    }

    @Override
    public Layer about(Pointing pointing) {
        return pointing.focus(Plane.DATA).<Layer>map(place -> new PosteriorLayer(place.x(), place.y(), cells)).orElse(this);
    }

    private PosteriorAt quantity() {
        return new PosteriorAt(x, y, cells);
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(quantity());
    }

    @Override
    public Set<Quantity<?>> helped() {
        return Set.of(new BestPosteriorAt(x, y, cells));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(quantity()).ifPresent(posterior -> {
            FieldPainting.paint(pen, view, palette, posterior.truth(), scaleOf(palette, posterior.truth()));
            FieldPainting.contours(pen, view, posterior.told(), Ranges.enclosing(posterior.told(), 0.5, 0.9, 0.99), stroke(palette));
            snapshot.get(new BestPosteriorAt(x, y, cells)).ifPresent(best -> FieldPainting.contours(pen, view, best,
                    Ranges.enclosing(best, 0.5, 0.9, 0.99), palette.dashed(palette.accent().mix(palette.ink(), 0.2), 1.6)));
        });
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(stroke(palette)), "q(z|x); dashed: q*"));
    }

    private static Stroke stroke(Palette palette) {
        return palette.line(palette.ink(), 1.2);
    }

    @Override
    public Optional<ColourMap> colours(Palette palette) {
        return Optional.of(palette.latentDensity());
    }

    @Override
    public Optional<Scale> scale(Palette palette, Snapshot snapshot) {
        return snapshot.get(quantity()).map(posterior -> scaleOf(palette, posterior.truth()));
    }

    private static Scale scaleOf(Palette palette, Field field) {
        return new Scale(palette.latentDensity(), 0, Ranges.roundUp(Ranges.largest(field)), "p(z|x), the true posterior");
    }
}
