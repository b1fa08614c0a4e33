package genlab.stage.cycle;

import genlab.card.Knob;
import genlab.math.Points;
import genlab.quantity.Opposite;
import genlab.quantity.OtherSet;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.data.DataPoints;
import genlab.stage.Key;
import genlab.stage.Marker;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Viewport;
import java.util.Optional;
import java.util.Set;

/// Both sets of a model that translates, each in its own standard deviations: the data in green, since translations start there, and the
/// other set in blue, since they are to look like it.
public record SetsLayer(
        @Knob(label = "Points shown", help = "How many training points of each set are drawn.", min = 0, max = 20000, live = true)
        int count,
        @Knob(label = "Dot size", help = "Diameter of a dot.", unit = "stage points", min = 1, max = 20, live = true)
        double size) implements BothSets {

    public SetsLayer() {
        this(1000, 3);
    }

    @Override
    public String id() {
        return "sets";
    }

    @Override
    public String title() {
        return "Both sets";
    }

    @Override
    public String summary() {
        return "The data in green and the set they are translated into in blue, each in standard deviations of its own.";
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new DataPoints(count), new Opposite<>(new DataPoints(count)), new OtherSet());
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        if (snapshot.holds(needs())) {
            Points from = snapshot.get(new DataPoints(count)).orElseThrow();
            Points to = snapshot.get(new Opposite<>(new DataPoints(count))).orElseThrow();
            Marker mark = palette.realMark(size);
            pen.markers(view.place(from), new Marker(mark.shape(), mark.size(), palette.latent(), mark.outline()).scaled(view.point()));
            pen.markers(view.place(to), mark.scaled(view.point()));
        }
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Mark(palette.realMark(size)), "other set (the data are green)"));
    }
}
