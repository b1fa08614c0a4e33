package genlab.stage.sequence;

import genlab.card.Knob;
import genlab.math.Points;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.mixture.Responsibilities;
import genlab.quantity.mixture.Shares;
import genlab.quantity.sequence.HiddenPath;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Marker;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Plane;
import genlab.stage.Pointing;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import genlab.stage.mixture.PartColours;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The training points joined in the order they follow each other, each piece in the colours of the states that may have emitted the
/// point it leads to, mixed as γ_t says.
public record TrajectoryLayer(
        @Knob(label = "Points shown", help = "How many of the training points are joined, from the first on.", min = 2, max = 20000,
                logarithmic = true, live = true) int count,
        @Knob(label = "Time", help = "The point that is ringed, counted from 1; 0 for none.", min = 0, max = 1_000_000, live = true)
        int time) implements Layer {

    private static final double WIDTH = 1.4;
    private static final double OPAQUE = 0.75;
    private static final double RING = 16;

    public TrajectoryLayer() {
        this(100, 0);
    }

    @Override
    public String id() {
        return "trajectory";
    }

    @Override
    public String title() {
        return "Trajectory";
    }

    @Override
    public String summary() {
        return "The first training points joined in time, coloured by how probable each state is at each time (γ_t).";
    }

    @Override
    public boolean usual() {
        return true;
    }

    /// The time looked at in the trellis is ringed here.
    @Override
    public Layer about(Pointing pointing) {
        return pointing.focus(Plane.TRELLIS).<Layer>map(place -> new TrajectoryLayer(count, TrellisLayer.time(place))).orElse(this);
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new HiddenPath(count), new Responsibilities(count));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        Optional<HiddenPath.Values> path = snapshot.get(new HiddenPath(count));
        Optional<Shares> shares = snapshot.get(new Responsibilities(count));
        if (path.isPresent() && shares.isPresent()) {
            Points points = view.place(path.get().points());
            Set<Integer> starts = new HashSet<>(path.get().starts());
            PartColours.alike(palette, shares.get(), points.size()).forEach((colour, here) -> pen.stroke(pieces(points, here, starts),
                    palette.line(colour.opacity(OPAQUE), WIDTH).scaled(view.point())));
            ring(pen, view, palette, points);
        }
    }

    /// The lines that lead to these points.
    private static List<Points> pieces(Points points, List<Integer> to, Set<Integer> starts) {
        return to.stream().filter(i -> i > 0 && !starts.contains(i))
                .map(i -> Points.of(points.x(i - 1), points.y(i - 1), points.x(i), points.y(i))).toList();
    }

    private void ring(Pen pen, Viewport view, Palette palette, Points points) {
        if (time >= 1 && time <= points.size()) {
            Points at = points.slice(time - 1, time);
            Stroke stroke = palette.line(palette.ink(), 2.2);
            pen.markers(at, new Marker(Marker.Shape.DOT, RING * palette.emphasis(), palette.paper().opacity(0), stroke)
                    .scaled(view.point()));
        }
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(palette.line(palette.part(0), WIDTH)), "trajectory, by state"));
    }
}
