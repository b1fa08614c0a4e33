package genlab.stage.sequence;

import genlab.card.Knob;
import genlab.math.Points;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.sequence.SimulatedPath;
import genlab.stage.Colour;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Marker;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Viewport;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A path drawn from the chain itself, to be held against the observed one: diamonds in the colours of the states that emitted them,
/// joined by dashes.
public record SimulatedPathLayer(
        @Knob(label = "Points shown", help = "How many points are drawn from the chain.", min = 2, max = 5000, logarithmic = true,
                live = true) int count) implements Layer {

    private static final double WIDTH = 1.1;
    private static final double SIZE = 6;

    public SimulatedPathLayer() {
        this(100);
    }

    @Override
    public String id() {
        return "simulated-path";
    }

    @Override
    public String title() {
        return "Simulated path";
    }

    @Override
    public String brief() {
        return "Simulated";
    }

    @Override
    public String summary() {
        return "A path drawn from the hidden chain, as diamonds in the colours of its states, to be held against the observed one.";
    }

    private SimulatedPath quantity() {
        return new SimulatedPath(count);
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(quantity());
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(quantity()).ifPresent(path -> {
            Points points = view.place(path.points());
            pen.stroke(lines(points, path.starts()), palette.dashed(palette.quiet(), WIDTH).scaled(view.point()));
            for (int state : path.states().stream().distinct().sorted().toList()) {
                List<Integer> here = IntStream.range(0, points.size()).filter(i -> path.states().get(i) == state).boxed().toList();
                Points places = Points.build(here.size(), i -> new double[] {points.x(here.get(i)), points.y(here.get(i))});
                pen.markers(places, mark(palette, palette.part(state)).scaled(view.point()));
            }
        });
    }

    /// One line a sequence.
    private static List<Points> lines(Points points, List<Integer> starts) {
        return IntStream.range(0, starts.size())
                .mapToObj(s -> points.slice(starts.get(s), s + 1 < starts.size() ? starts.get(s + 1) : points.size())).toList();
    }

    private static Marker mark(Palette palette, Colour colour) {
        Marker fake = palette.fakeMark(SIZE);
        return new Marker(fake.shape(), fake.size(), colour, fake.outline());
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Mark(mark(palette, palette.part(0))), "simulated path, by state"));
    }
}
