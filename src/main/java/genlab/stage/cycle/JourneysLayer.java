package genlab.stage.cycle;

import genlab.card.Knob;
import genlab.math.Points;
import genlab.quantity.OtherSet;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.cycle.Journeys;
import genlab.stage.Key;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A string from each of some data points x to G(x), where it lands among the other set.
public record JourneysLayer(
        @Knob(label = "Points", help = "How many training points are followed.", min = 0, max = 5000, live = true)
        int count,
        @Knob(label = "Diamond size", help = "A diamond covers as much as a dot of this diameter.", unit = "stage points", min = 1,
                max = 20, live = true)
        double size) implements BothSets {

    public JourneysLayer() {
        this(80, 5);
    }

    @Override
    public String id() {
        return "journeys";
    }

    @Override
    public String title() {
        return "Translations";
    }

    @Override
    public String summary() {
        return "Where each point of the data lands in the other set: a string from x to G(x), a diamond at its end.";
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new Journeys(count), new OtherSet());
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        if (snapshot.holds(needs())) {
            Journeys.Values journeys = snapshot.get(new Journeys(count)).orElseThrow();
            pen.stroke(strings(view, journeys.from(), journeys.landed()), string(palette).scaled(view.point()));
            pen.markers(view.place(journeys.landed()), palette.fakeMark(size).scaled(view.point()));
        }
    }

    /// A line from each point of one list to its partner in the other.
    static List<Points> strings(Viewport view, Points from, Points to) {
        List<Points> strings = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            strings.add(view.place(Points.of(from.x(i), from.y(i), to.x(i), to.y(i))));
        }
        return strings;
    }

    private static Stroke string(Palette palette) {
        return palette.line(palette.fake().opacity(0.45), 0.8);
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(palette.line(palette.fake(), 1)), "x → G(x)"));
    }
}
