package genlab.stage;

import genlab.card.Knob;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import java.util.Optional;
import java.util.Set;

/// What G makes of two ways between two latents.
public record InterpolationLayer(
        @Knob(label = "Ends", help = "Two probes on the latent plane take their place.", live = true) Ends ends) implements Layer {

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
        return "What G makes of the straight and of the spherical way of noise between the two latents probed last.";
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
                WayPainting.paint(pen, view, palette, ways.straight().image(), ways.spherical().image()));
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return WayPainting.key(palette);
    }
}
