package genlab.stage.encoder;

import genlab.card.Knob;
import genlab.math.Gaussian;
import genlab.math.Points;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.encoder.Manifold;
import genlab.stage.Colour;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Viewport;
import java.util.Optional;
import java.util.Set;

/// What the decoder makes of a grid of latents whose lines stand at quantiles of the prior: the latent manifold among the data.
public record ManifoldLayer(
        @Knob(label = "Nodes each way", help = "Neighbouring nodes hold equal prior mass between them.", min = 2, max = 60, live = true)
        int lines,
        @Knob(label = "Dot size", help = "Diameter of a dot.", unit = "stage points", min = 1, max = 20, live = true)
        double size) implements Layer {

    /// Corners of an ellipse: enough to look round.
    private static final int CORNERS = 40;

    public ManifoldLayer() {
        this(15, 6);
    }

    @Override
    public String id() {
        return "manifold";
    }

    @Override
    public String title() {
        return "Latent manifold";
    }

    @Override
    public String brief() {
        return "Manifold";
    }

    @Override
    public String summary() {
        return "Means of p(x|z), and ellipses of one standard deviation, for latents at quantiles of the prior; each has the colour it has "
                + "on the latent plane.";
    }

    private Manifold quantity() {
        return new Manifold(lines);
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(quantity());
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(quantity()).ifPresent(manifold -> {
            for (int i = 0; i < manifold.laws().size(); i++) {
                Gaussian law = manifold.laws().get(i);
                Colour colour = NodeColours.of(palette, lines, i);
                pen.stroke(view.place(law.contour(1, CORNERS)), palette.line(colour.opacity(0.5), 0.8).scaled(view.point()));
            }
            for (int i = 0; i < manifold.laws().size(); i++) {
                Gaussian law = manifold.laws().get(i);
                pen.markers(view.place(Points.of(law.meanX(), law.meanY())),
                        palette.mark(NodeColours.of(palette, lines, i), size).scaled(view.point()));
            }
        });
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return NodeColours.key(palette, size, "decoded latents, 1 sd");
    }
}
