package genlab.stage.encoder;

import genlab.card.Knob;
import genlab.math.Points;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.encoder.Manifold;
import genlab.quantity.generator.LatentPlane;
import genlab.stage.Key;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Viewport;
import genlab.stage.painting.OfLatents;
import java.util.Optional;
import java.util.Set;

/// The latents that {@link ManifoldLayer} shows decoded, in the same colours: nodes of a grid at quantiles of the prior.
public record ManifoldNodesLayer(
        @Knob(label = "Nodes each way", help = "Neighbouring nodes hold equal prior mass between them.", min = 2, max = 60, live = true)
        int lines,
        @Knob(label = "Dot size", help = "Diameter of a dot.", unit = "stage points", min = 1, max = 20, live = true)
        double size) implements OfLatents {

    public ManifoldNodesLayer() {
        this(15, 6);
    }

    @Override
    public String id() {
        return "manifold-nodes";
    }

    @Override
    public String title() {
        return "Manifold’s latents";
    }

    @Override
    public String brief() {
        return "Nodes";
    }

    @Override
    public String summary() {
        return "Latents at quantiles of the prior, with equal mass between neighbours, in the colours in which the latent manifold shows "
                + "them decoded.";
    }

    @Override
    public boolean usual() {
        return false;
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new LatentPlane(), new Manifold(lines));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        Points nodes = applies(snapshot) ? snapshot.get(new Manifold(lines)).orElseThrow().nodes() : Points.none();
        for (int i = 0; i < nodes.size(); i++) {
            pen.markers(view.place(nodes.slice(i, i + 1)), palette.mark(NodeColours.of(palette, lines, i), size).scaled(view.point()));
        }
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return NodeColours.key(palette, size, "latents at quantiles of the prior");
    }
}
