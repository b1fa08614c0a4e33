package genlab.stage.generator;

import genlab.card.Knob;
import genlab.math.Points;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.generator.LatentPlane;
import genlab.quantity.generator.Preimages;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Marker;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Plane;
import genlab.stage.Pointing;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import genlab.stage.painting.OfLatents;
import java.util.Optional;
import java.util.Set;

/// Where the point among the data that is pointed at comes from: every latent that G takes there.
public record PreimagesLayer(
        @Knob(label = "x", help = "Where among the data, in stage coordinates.", min = -1000, max = 1000, live = true) double x,
        @Knob(label = "y", help = "Where among the data, in stage coordinates.", min = -1000, max = 1000, live = true) double y)
        implements OfLatents {

    public PreimagesLayer() {
        this(0, 0);
    }

    @Override
    public String id() {
        return "preimages";
    }

    @Override
    public String title() {
        return "Latents of a point";
    }

    @Override
    public String brief() {
        return "Latents of x";
    }

    @Override
    public String summary() {
        return "Every latent z that G takes to the data point x that is pointed at or probed.";
    }

    @Override
    public Layer about(Pointing pointing) {
        return pointing.focus(Plane.DATA).<Layer>map(place -> new PreimagesLayer(place.x(), place.y())).orElse(this);
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new LatentPlane(), new Preimages(x, y));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        Points found = applies(snapshot) ? snapshot.get(new Preimages(x, y)).orElseThrow() : Points.none();
        pen.markers(view.place(found), mark(palette).scaled(view.point()));
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Mark(mark(palette)), "latents of the point x"));
    }

    private static Marker mark(Palette palette) {
        return new Marker(Marker.Shape.CROSS, 14 * palette.emphasis(), palette.ink(), Stroke.solid(palette.paper(), 1.5));
    }
}
