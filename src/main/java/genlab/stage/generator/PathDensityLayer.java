package genlab.stage.generator;

import genlab.card.Knob;
import genlab.data.Axes;
import genlab.math.Frame;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.generator.PathDensity;
import genlab.stage.Ends;
import genlab.stage.Ground;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Plane;
import genlab.stage.Pointing;
import genlab.stage.Viewport;
import genlab.stage.painting.Ranges;
import java.util.Optional;
import java.util.Set;

/// The density of the data along what the model makes of three ways between latents.
public record PathDensityLayer(
        @Knob(label = "Ends", help = "The two probes pinned last take their place.", live = true) Ends ends) implements Layer {

    public PathDensityLayer() {
        this(Ends.USUAL);
    }

    @Override
    public String id() {
        return "path-density";
    }

    @Override
    public String title() {
        return "Density along a way";
    }

    @Override
    public String brief() {
        return "Density";
    }

    @Override
    public String summary() {
        return "p along the image of the straight, the spherical and the shortest way between the two latents probed last: 0 where no data "
                + "are.";
    }

    @Override
    public Layer about(Pointing pointing) {
        return new PathDensityLayer(ends.about(pointing));
    }

    @Override
    public Plane plane() {
        return Plane.WAY;
    }

    @Override
    public Ground ground(Snapshot snapshot) {
        PathDensity.Curves curves = snapshot.get(new PathDensity(ends.path())).orElseThrow();
        Axes axes = new Axes("share t of the way", "", "p(x(t))", Ranges.perArea(snapshot.data().distribution().axes()));
        return Ground.plain(axes, new Frame(0, 1, 0, Ranges.roundUp(WayPainting.largest(WayPainting.curves(curves)))));
    }

    @Override
    public boolean usual() {
        return true;
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new PathDensity(ends.path()));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(new PathDensity(ends.path())).ifPresent(curves ->
                WayPainting.paint(pen, view, palette, WayPainting.curves(curves)));
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return WayPainting.key(palette);
    }
}
