package genlab.stage.model;

import genlab.card.Knob;
import genlab.math.Points;
import genlab.quantity.Averaged;
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

/// Samples of the generator with the running mean of its parameters, as hollow diamonds: of the same noise as the samples beside them.
public record AveragedSamplesLayer(
        @Knob(label = "Samples shown", help = "How many samples of the averaged generator are drawn.", min = 0, max = 20000, live = true)
        int count,
        @Knob(label = "Diamond size", help = "A diamond covers as much as a dot of this diameter.", unit = "stage points", min = 1,
                max = 20, live = true)
        double size) implements Layer {

    public AveragedSamplesLayer() {
        this(1000, 5);
    }

    private Averaged<Points> quantity() {
        return new Averaged<>(new Samples(count));
    }

    @Override
    public String id() {
        return "averaged-samples";
    }

    @Override
    public String title() {
        return "Averaged samples";
    }

    @Override
    public String summary() {
        return "Samples of the generator with the running mean of its parameters (EMA), hollow, of the same noise as the samples.";
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
        Points points = snapshot.get(quantity()).orElse(Points.none());
        pen.markers(view.place(points), palette.hollowMark(size).scaled(view.point()));
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Mark(palette.hollowMark(size)), "averaged samples"));
    }
}
