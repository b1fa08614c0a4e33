package genlab.stage.generator;

import genlab.card.Knob;
import genlab.data.Axes;
import genlab.math.Frame;
import genlab.math.Points;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.generator.PathLikelihood;
import genlab.stage.Ends;
import genlab.stage.Ground;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Plane;
import genlab.stage.Pointing;
import genlab.stage.Viewport;
import java.util.Optional;
import java.util.Set;

/// log p(x) of the model along what it makes itself of three ways between latents.
public record PathLikelihoodLayer(
        @Knob(label = "Ends", help = "The two probes pinned last take their place.", live = true) Ends ends) implements Layer {

    /// Least room above and below the curves, in nats; and air, as a share of what is between.
    private static final double LEAST = 0.5;
    private static final double AIR = 0.08;

    public PathLikelihoodLayer() {
        this(Ends.USUAL);
    }

    private PathLikelihood quantity() {
        return new PathLikelihood(ends.path());
    }

    @Override
    public String id() {
        return "path-likelihood";
    }

    @Override
    public String title() {
        return "Likelihood along a way";
    }

    @Override
    public String brief() {
        return "log p(x)";
    }

    @Override
    public String summary() {
        return "log p(x) of the model along the image of the straight, the spherical and the shortest way between the two latents, or "
                + "encoded points, probed last.";
    }

    @Override
    public Layer about(Pointing pointing) {
        return new PathLikelihoodLayer(ends.about(pointing));
    }

    @Override
    public Plane plane() {
        return Plane.WAY_LIKELIHOOD;
    }

    @Override
    public Ground ground(Snapshot snapshot) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Points curve : WayPainting.curves(snapshot.get(quantity()).orElseThrow())) {
            for (int i = 0; i < curve.size(); i++) {
                low = Math.min(low, curve.y(i));
                high = Math.max(high, curve.y(i));
            }
        }
        if (!Double.isFinite(high - low)) {
            low = 0;
            high = 1;
        }
        double air = Math.max(LEAST, AIR * (high - low));
        return Ground.plain(new Axes("share t of the way", "", "log p(x(t))", "nats"), new Frame(0, 1, low - air, high + air));
    }

    @Override
    public boolean usual() {
        return true;
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(quantity());
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(quantity()).ifPresent(curves -> WayPainting.paint(pen, view, palette, WayPainting.curves(curves)));
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return WayPainting.key(palette);
    }
}
