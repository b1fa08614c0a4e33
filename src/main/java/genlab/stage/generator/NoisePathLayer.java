package genlab.stage.generator;

import genlab.card.Knob;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.generator.LatentPath;
import genlab.quantity.generator.LatentPlane;
import genlab.stage.Ends;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Pointing;
import genlab.stage.Viewport;
import genlab.stage.painting.OfLatents;
import java.util.Optional;
import java.util.Set;

/// Three ways between two latents, as {@link InterpolationLayer} shows their images.
public record NoisePathLayer(
        @Knob(label = "Ends", help = "The two probes pinned last take their place.", live = true) Ends ends) implements OfLatents {

    public NoisePathLayer() {
        this(Ends.USUAL);
    }

    @Override
    public String id() {
        return "noise-path";
    }

    @Override
    public String title() {
        return "Ways between latents";
    }

    @Override
    public String brief() {
        return "Ways";
    }

    @Override
    public String summary() {
        return "The straight, the spherical and the shortest way between the two latents, or encoded points, probed last.";
    }

    @Override
    public Layer about(Pointing pointing) {
        return new NoisePathLayer(ends.about(pointing));
    }

    @Override
    public boolean usual() {
        return false;
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new LatentPlane(), ends.path());
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        if (applies(snapshot)) {
            LatentPath.Ways ways = snapshot.get(ends.path()).orElseThrow();
            WayPainting.paint(pen, view, palette, WayPainting.latents(ways));
        }
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return WayPainting.key(palette);
    }
}
