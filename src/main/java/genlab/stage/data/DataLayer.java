package genlab.stage.data;

import genlab.card.Knob;
import genlab.math.Points;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.data.DataPoints;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Viewport;
import java.util.Optional;
import java.util.Set;

/// The training points as round blue dots.
public record DataLayer(
        @Knob(label = "Points shown", help = "How many of the training points are drawn.", min = 0, max = 20000, live = true)
        int count,
        @Knob(label = "Dot size", help = "Diameter of a dot.", unit = "stage points", min = 1, max = 20, live = true)
        double size) implements Layer {

    public DataLayer() {
        this(1000, 5);
    }

    @Override
    public String id() {
        return "data";
    }

    @Override
    public String title() {
        return "Data";
    }

    @Override
    public String summary() {
        return "Training points, as round dots.";
    }

    @Override
    public boolean usual() {
        return true;
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new DataPoints(count));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        Points points = snapshot.get(new DataPoints(count)).orElse(Points.none());
        pen.markers(view.place(points), palette.realMark(size).scaled(view.point()));
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Mark(palette.realMark(size)), "data"));
    }
}
