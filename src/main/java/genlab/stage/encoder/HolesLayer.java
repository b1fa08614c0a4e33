package genlab.stage.encoder;

import genlab.card.Knob;
import genlab.quantity.Measured;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.encoder.Holes;
import genlab.quantity.generator.LatentPlane;
import genlab.stage.Colour;
import genlab.stage.Key;
import genlab.stage.Marker;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import genlab.stage.painting.Notes;
import genlab.stage.painting.OfLatents;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Draws of the prior that fall into its holes, where all posteriors together have little mass.
public record HolesLayer(
        @Knob(label = "Draws", help = "Draws of the prior that are looked at.", min = 1, max = 5000, live = true) int draws,
        @Knob(label = "Points", help = "Training points whose posteriors are added up.", min = 1, max = 5000, live = true) int points,
        @Knob(label = "A hole below", help = "There is a hole where q(z) is less than this share of p(z).", min = 0.001, max = 1,
                logarithmic = true, live = true) double share) implements OfLatents {

    public HolesLayer() {
        this(800, 400, 0.25);
    }

    @Override
    public String id() {
        return "holes";
    }

    @Override
    public String title() {
        return "Draws in holes";
    }

    @Override
    public String brief() {
        return "Holes";
    }

    @Override
    public String summary() {
        return "Draws of the prior where all posteriors together have little of its mass, and what share of the prior that is.";
    }

    @Override
    public boolean usual() {
        return false;
    }

    private Holes quantity() {
        return new Holes(draws, points, share);
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new LatentPlane(), quantity());
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        if (applies(snapshot)) {
            Holes.Values holes = snapshot.get(quantity()).orElseThrow();
            pen.markers(view.place(holes.latents()), mark(palette, palette.latent()).scaled(view.point()));
            Notes.corner(pen, view, palette, told(holes.mass()));
        }
    }

    static String told(Measured mass) {
        return String.format(Locale.ROOT, "%.1f ± %.1f %% of the prior lies in holes", 100 * mass.value(), 100 * mass.error());
    }

    static Marker mark(Palette palette, Colour colour) {
        return new Marker(Marker.Shape.CROSS, 7 * palette.emphasis(), colour,
                Stroke.solid(palette.paper(), 0.9 * palette.emphasis()));
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Mark(mark(palette, palette.latent())), "draws of the prior in holes"));
    }
}
