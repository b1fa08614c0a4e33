package genlab.stage.critic;

import genlab.card.Knob;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.critic.Descent;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import genlab.stage.painting.ArrowPainting;
import java.util.Optional;
import java.util.Set;

/// Where the generator's loss alone would push each sample.
public record DescentLayer(
        @Knob(label = "Arrows", help = "How many of the shown samples get one.", min = 0, max = 5000, live = true)
        int count,
        @Knob(label = "Length", help = "Nine arrows in ten are shorter than this.", unit = "stage points", min = 1, max = 200, live = true)
        double length) implements Layer {

    public DescentLayer() {
        this(200, 30);
    }

    @Override
    public String id() {
        return "descent";
    }

    @Override
    public String title() {
        return "Descent of G’s loss";
    }

    @Override
    public String brief() {
        return "Descent";
    }

    @Override
    public String summary() {
        return "−∂L_G/∂x at each sample: where the generator’s loss alone would push it; lengths are relative.";
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new Descent(count));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(new Descent(count)).ifPresent(arrows ->
                ArrowPainting.paint(pen, view, arrows, ArrowPainting.factor(view, arrows, length), stroke(palette)));
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Arrow(stroke(palette)), "descent of G’s loss"));
    }

    private static Stroke stroke(Palette palette) {
        return palette.line(palette.quiet(), 1.3);
    }
}
