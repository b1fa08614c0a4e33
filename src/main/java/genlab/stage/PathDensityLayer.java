package genlab.stage;

import genlab.card.Knob;
import genlab.data.Axes;
import genlab.math.Frame;
import genlab.math.Points;
import genlab.quantity.PathDensity;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import java.util.Optional;
import java.util.Set;

/// The density of the data along what G makes of two ways of noise.
public record PathDensityLayer(
        @Knob(label = "Ends", help = "Two probes on the latent plane take their place.", live = true) Ends ends) implements Layer {

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
        return "p along the image of the straight and of the spherical way between the two latents probed last: 0 where no data are.";
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
        double top = Math.max(largest(curves.straight()), largest(curves.spherical()));
        Axes axes = new Axes("share t of the way", "", "p(G(z(t)))", Ranges.perArea(snapshot.data().distribution().axes()));
        return Ground.plain(axes, new Frame(0, 1, 0, Ranges.roundUp(top)));
    }

    private static double largest(Points curve) {
        double largest = 0;
        for (int i = 0; i < curve.size(); i++) {
            largest = Math.max(largest, Double.isFinite(curve.y(i)) ? curve.y(i) : 0);
        }
        return largest;
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
                WayPainting.paint(pen, view, palette, curves.straight(), curves.spherical()));
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return WayPainting.key(palette);
    }
}
