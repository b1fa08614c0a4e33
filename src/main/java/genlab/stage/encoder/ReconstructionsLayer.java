package genlab.stage.encoder;

import genlab.card.Knob;
import genlab.math.Points;
import genlab.quantity.Arrows;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.encoder.Reconstructions;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What an autoencoder rebuilds training points to, each on a string to its point.
public record ReconstructionsLayer(
        @Knob(label = "Points shown", help = "How many of the training points are rebuilt.", min = 0, max = 5000, live = true)
        int count,
        @Knob(label = "Diamond size", help = "A diamond covers as much as a dot of this diameter.", unit = "stage points", min = 1,
                max = 20, live = true)
        double size) implements Layer {

    public ReconstructionsLayer() {
        this(200, 4);
    }

    @Override
    public String id() {
        return "reconstructions";
    }

    @Override
    public String title() {
        return "Reconstructions";
    }

    @Override
    public String brief() {
        return "Rebuilt";
    }

    @Override
    public String summary() {
        return "Training points rebuilt from a latent of their posterior, each on a string to its point.";
    }

    @Override
    public boolean usual() {
        return true;
    }

    /// An autoencoder's density is integrated over all latents for every picture, a thousand times dearer than a step: for who asks for it.
    /// The net of its decoder lies under everything else that is shown.
    @Override
    public Set<String> insteadOf() {
        return Set.of("density", "grid");
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new Reconstructions(count));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        Optional<Arrows> read = snapshot.get(new Reconstructions(count));
        read.ifPresent(arrows -> {
            Points from = arrows.from();
            Points to = Points.build(from.size(), i -> new double[] {from.x(i) + arrows.by().x(i), from.y(i) + arrows.by().y(i)});
            List<Points> strings = new ArrayList<>();
            for (int i = 0; i < from.size(); i++) {
                strings.add(view.place(Points.of(from.x(i), from.y(i), to.x(i), to.y(i))));
            }
            pen.stroke(strings, string(palette).scaled(view.point()));
            pen.markers(view.place(to), palette.fakeMark(size).scaled(view.point()));
        });
    }

    private static Stroke string(Palette palette) {
        return palette.line(palette.quiet().opacity(0.7), 0.8);
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(string(palette)), "from a point to its reconstruction"));
    }
}
