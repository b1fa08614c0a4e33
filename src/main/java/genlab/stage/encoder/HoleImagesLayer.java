package genlab.stage.encoder;

import genlab.card.Knob;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.encoder.Holes;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Viewport;
import genlab.stage.painting.Notes;
import java.util.Optional;
import java.util.Set;

/// What the decoder makes of draws of the prior that fall into its holes: nobody has told it what to make there.
public record HoleImagesLayer(
        @Knob(label = "Draws", help = "Draws of the prior that are looked at.", min = 1, max = 5000, live = true) int draws,
        @Knob(label = "Points", help = "Training points whose posteriors are added up.", min = 1, max = 5000, live = true) int points,
        @Knob(label = "A hole below", help = "There is a hole where q(z) is less than this share of p(z).", min = 0.001, max = 1,
                logarithmic = true, live = true) double share) implements Layer {

    public HoleImagesLayer() {
        this(800, 400, 0.25);
    }

    @Override
    public String id() {
        return "hole-images";
    }

    @Override
    public String title() {
        return "Made in holes";
    }

    @Override
    public String brief() {
        return "From holes";
    }

    @Override
    public String summary() {
        return "What the decoder makes of draws of the prior from its holes, where all posteriors together have little of its "
                + "mass.";
    }

    private Holes quantity() {
        return new Holes(draws, points, share);
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(quantity());
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(quantity()).ifPresent(holes -> {
            pen.markers(view.place(holes.image()), HolesLayer.mark(palette, palette.fake()).scaled(view.point()));
            Notes.corner(pen, view, palette, HolesLayer.told(holes.mass()));
        });
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Mark(HolesLayer.mark(palette, palette.fake())), "made in holes"));
    }
}
