package genlab.stage.model;

import genlab.card.Knob;
import genlab.math.Points;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.model.Samples;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Viewport;
import java.util.Optional;
import java.util.Set;

/// Samples of the model as vermilion diamonds: the same noise at every step, so that each can be followed.
public record SamplesLayer(
        @Knob(label = "Samples shown", help = "How many samples of the model are drawn.", min = 0, max = 20000, live = true)
        int count,
        @Knob(label = "Diamond size", help = "A diamond covers as much as a dot of this diameter.", unit = "stage points", min = 1,
                max = 20, live = true)
        double size) implements Layer {

    public SamplesLayer() {
        this(1000, 5);
    }

    @Override
    public String id() {
        return "samples";
    }

    @Override
    public String title() {
        return "Samples";
    }

    @Override
    public String summary() {
        return "Points drawn from the model, as diamonds; the same noise at every step.";
    }

    @Override
    public boolean usual() {
        return true;
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new Samples(count));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        Points points = snapshot.get(new Samples(count)).orElse(Points.none());
        pen.markers(view.place(points), palette.fakeMark(size).scaled(view.point()));
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Mark(palette.fakeMark(size)), "samples"));
    }
}
