package genlab.stage.encoder;

import genlab.card.Knob;
import genlab.math.Gaussian;
import genlab.math.Points;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.encoder.Encoded;
import genlab.stage.Ground;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Plane;
import genlab.stage.Viewport;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where the encoder puts the data on the latent plane: the mean of every posterior, and ellipses of one standard deviation.
public record EncodedLayer(
        @Knob(label = "Points shown", help = "How many of the training points are encoded.", min = 0, max = 5000, live = true)
        int count,
        @Knob(label = "Ellipses", help = "How many of them have the ellipse of one standard deviation drawn.", min = 0, max = 1000,
                live = true)
        int ellipses,
        @Knob(label = "Dot size", help = "Diameter of a dot.", unit = "stage points", min = 1, max = 20, live = true)
        double size) implements Layer {

    /// Latents a point that its mean and covariance are read from.
    private static final int EACH = 64;

    /// Corners of an ellipse: enough to look round.
    private static final int CORNERS = 48;

    public EncodedLayer() {
        this(400, 60, 4);
    }

    @Override
    public String id() {
        return "encoded";
    }

    @Override
    public String title() {
        return "Encoded data";
    }

    @Override
    public String brief() {
        return "Encoded";
    }

    @Override
    public String summary() {
        return "Means of the posteriors q(z|x) of training points, and ellipses of one standard deviation of some.";
    }

    @Override
    public Plane plane() {
        return Plane.LATENT;
    }

    @Override
    public Ground ground(Snapshot snapshot) {
        return Ground.latent(snapshot.get(quantity()).map(Encoded.Values::frame).orElseThrow());
    }

    @Override
    public boolean usual() {
        return true;
    }

    /// What is known of a prior alone is for who asks for it.
    @Override
    public Set<String> insteadOf() {
        return Set.of("noise", "noise-grid", "stretch");
    }

    private Encoded quantity() {
        return new Encoded(count, EACH);
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(quantity());
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(quantity()).ifPresent(encoded -> {
            List<Points> rings = encoded.laws().stream().limit(ellipses).map(law -> view.place(ellipse(law))).toList();
            pen.stroke(rings, palette.line(palette.real().opacity(0.55), 0.9).scaled(view.point()));
            pen.markers(view.place(encoded.means()), palette.realMark(size).scaled(view.point()));
        });
    }

    private static Points ellipse(Gaussian law) {
        return Points.build(CORNERS + 1, i -> {
            double angle = 2 * Math.PI * i / CORNERS;
            return new double[] {law.x(Math.cos(angle)), law.y(Math.cos(angle), Math.sin(angle))};
        });
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Mark(palette.realMark(size)), "encoded data: means, 1 sd"));
    }
}
