package genlab.stage.generator;

import genlab.card.Knob;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.stage.Ends;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Pointing;
import genlab.stage.Viewport;
import java.util.Optional;
import java.util.Set;

/// What generator or decoder makes of three ways between two latents.
public record InterpolationLayer(
        @Knob(label = "Ends", help = "The two probes pinned last take their place.", live = true) Ends ends) implements Layer {

    public InterpolationLayer() {
        this(Ends.USUAL);
    }

    @Override
    public String id() {
        return "interpolation";
    }

    @Override
    public String title() {
        return "Interpolation";
    }

    @Override
    public String brief() {
        return "Interpolation";
    }

    @Override
    public String summary() {
        return "What generator or decoder makes of the straight, the spherical and the shortest way between the two latents, or encoded "
                + "points, probed last.";
    }

    @Override
    public Layer about(Pointing pointing) {
        return new InterpolationLayer(ends.about(pointing));
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(ends.path());
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(ends.path()).ifPresent(ways ->
                WayPainting.paint(pen, view, palette, WayPainting.images(ways)));
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return WayPainting.key(palette);
    }
}
