package genlab.stage.generator;

import genlab.card.Knob;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.generator.LatentImage;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Marker;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Plane;
import genlab.stage.Pointing;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import java.util.Optional;
import java.util.Set;

/// Where generator or decoder takes the latent that is pointed at.
public record LatentImageLayer(
        @Knob(label = "z₁", help = "Where on the latent plane.", min = -10, max = 10, live = true) double x,
        @Knob(label = "z₂", help = "Where on the latent plane.", min = -10, max = 10, live = true) double y) implements Layer {

    public LatentImageLayer() {
        this(0, 0);
    }

    @Override
    public String id() {
        return "latent-image";
    }

    @Override
    public String title() {
        return "Image of a latent";
    }

    @Override
    public String brief() {
        return "Image of z";
    }

    @Override
    public String summary() {
        return "What generator or decoder makes of the latent z that is pointed at or probed on the latent plane.";
    }

    @Override
    public Layer about(Pointing pointing) {
        return pointing.focus(Plane.LATENT).<Layer>map(place -> new LatentImageLayer(place.x(), place.y())).orElse(this);
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new LatentImage(x, y));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(new LatentImage(x, y)).ifPresent(at -> pen.markers(view.place(at), mark(palette).scaled(view.point())));
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Mark(mark(palette)), "image of the latent z"));
    }

    private static Marker mark(Palette palette) {
        return new Marker(Marker.Shape.CROSS, 14 * palette.emphasis(), palette.latent(), Stroke.solid(palette.paper(), 1.5));
    }
}
