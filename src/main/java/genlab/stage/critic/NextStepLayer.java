package genlab.stage.critic;

import genlab.card.Knob;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.critic.NextStep;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Stroke;
import genlab.stage.Ticks;
import genlab.stage.Viewport;
import genlab.stage.painting.ArrowPainting;
import java.util.Optional;
import java.util.Set;

/// What the coming training step will do to each sample.
public record NextStepLayer(
        @Knob(label = "Arrows", help = "How many of the shown samples get one.", min = 0, max = 5000, live = true)
        int count,
        @Knob(label = "Magnification", help = "Arrows are drawn this many times as long as the way is.", min = 1, max = 10000,
                logarithmic = true, live = true)
        double magnification) implements Layer {

    public NextStepLayer() {
        this(200, 10);
    }

    @Override
    public String id() {
        return "next-step";
    }

    @Override
    public String title() {
        return "Next step";
    }

    @Override
    public String summary() {
        return "Where the coming training step really moves each sample, drawn longer than it is.";
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new NextStep(count));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(new NextStep(count)).ifPresent(arrows ->
                ArrowPainting.paint(pen, view, arrows, magnification, stroke(palette)));
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Arrow(stroke(palette)), "next step, ×" + Ticks.plain(magnification)));
    }

    private static Stroke stroke(Palette palette) {
        return palette.line(palette.fake(), 1.3);
    }
}
