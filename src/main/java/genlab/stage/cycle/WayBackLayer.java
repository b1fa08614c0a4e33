package genlab.stage.cycle;

import genlab.card.Knob;
import genlab.quantity.OtherSet;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.cycle.Journeys;
import genlab.stage.Key;
import genlab.stage.Marker;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Viewport;
import java.util.Optional;
import java.util.Set;

/// How far each of some data points comes to lie from where it began, after having been translated there and back: a string from x to
/// F(G(x)), short if the cycle closes.
public record WayBackLayer(
        @Knob(label = "Points", help = "How many training points are followed.", min = 0, max = 5000, live = true)
        int count) implements BothSets {

    private static final double CROSS = 6;

    public WayBackLayer() {
        this(80);
    }

    @Override
    public String id() {
        return "way-back";
    }

    @Override
    public String title() {
        return "Way back";
    }

    @Override
    public String summary() {
        return "Where each point comes to lie after being translated there and back: a string from x to a cross at F(G(x)).";
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new Journeys(count), new OtherSet());
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        if (snapshot.holds(needs())) {
            Journeys.Values journeys = snapshot.get(new Journeys(count)).orElseThrow();
            pen.stroke(JourneysLayer.strings(view, journeys.from(), journeys.back()), palette.line(palette.ink(), 1).scaled(view.point()));
            pen.markers(view.place(journeys.back()), cross(palette).scaled(view.point()));
        }
    }

    private static Marker cross(Palette palette) {
        return new Marker(Marker.Shape.CROSS, CROSS * palette.emphasis(), palette.ink(), palette.realMark(1).outline());
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Mark(cross(palette)), "F(G(x)), back from G(x)"));
    }
}
