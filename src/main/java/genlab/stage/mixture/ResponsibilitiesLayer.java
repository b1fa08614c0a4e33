package genlab.stage.mixture;

import genlab.card.Knob;
import genlab.math.Points;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.data.DataPoints;
import genlab.quantity.mixture.Responsibilities;
import genlab.quantity.mixture.Shares;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Viewport;
import java.util.Optional;
import java.util.Set;

/// The training points in the colours of the components that may have produced them, mixed as the responsibilities say.
public record ResponsibilitiesLayer(
        @Knob(label = "Points shown", help = "How many of the training points are drawn.", min = 0, max = 20000, live = true)
        int count,
        @Knob(label = "Dot size", help = "Diameter of a dot.", unit = "stage points", min = 1, max = 20, live = true)
        double size) implements Layer {

    /// The part of the way from one reading to the next in which colours change: the first, for the E step comes first.
    private static final double FIRST = 0.6;

    public ResponsibilitiesLayer() {
        this(1000, 5);
    }

    @Override
    public String id() {
        return "responsibilities";
    }

    @Override
    public String title() {
        return "Responsibilities";
    }

    @Override
    public String summary() {
        return "Training points in the colours of the components that may have produced them, mixed as the last E step says.";
    }

    @Override
    public boolean usual() {
        return true;
    }

    @Override
    public Set<String> insteadOf() {
        return Set.of("data");
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new DataPoints(count), new Responsibilities(count));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        Optional<Points> points = snapshot.get(new DataPoints(count));
        Optional<Shares> shares = snapshot.get(new Responsibilities(count));
        if (points.isPresent() && shares.isPresent()) {
            paint(pen, view, palette, points.get(), shares.get());
        }
    }

    private void paint(Pen pen, Viewport view, Palette palette, Points points, Shares shares) {
        PartColours.alike(palette, shares, points.size()).forEach((colour, here) -> {
            Points places = Points.build(here.size(), i -> new double[] {points.x(here.get(i)), points.y(here.get(i))});
            pen.markers(view.place(places), palette.mark(colour, size).scaled(view.point()));
        });
    }

    @Override
    public Snapshot between(Snapshot before, Snapshot now, double way) {
        Responsibilities quantity = new Responsibilities(count);
        Optional<Shares> from = before.get(quantity);
        Optional<Shares> to = now.get(quantity);
        return from.isEmpty() || to.isEmpty() || from.equals(to) ? now
                : now.with(quantity, from.get().towards(to.get(), Math.min(1, way / FIRST)));
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Mark(palette.mark(palette.part(0), size)), "data, by responsibility"));
    }
}
