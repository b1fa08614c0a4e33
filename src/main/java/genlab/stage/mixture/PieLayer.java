package genlab.stage.mixture;

import genlab.card.Knob;
import genlab.math.Points;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.mixture.ResponsibilitiesAt;
import genlab.quantity.mixture.Shares;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Plane;
import genlab.stage.Pointing;
import genlab.stage.Viewport;
import genlab.stage.painting.Notes;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How probable each component is for a point at a place, as a pie beside it.
public record PieLayer(
        @Knob(label = "x", help = "The place asked about; in the window, where the pointer is.", unit = "stage units", min = -1e6,
                max = 1e6, live = true) double x,
        @Knob(label = "y", help = "The place asked about; in the window, where the pointer is.", unit = "stage units", min = -1e6,
                max = 1e6, live = true) double y) implements Layer {

    /// Stage points: the pie, how far away it stands, its numbers, and from its rim to them.
    private static final double RADIUS = 17;
    private static final double AWAY = 46;
    private static final double GAP = 9;

    /// Corners of a whole circle, and the least share whose number is written.
    private static final int CORNERS = 120;
    private static final double TOLD = 0.05;

    /// Stage units, off every stage.
    private static final double FAR = 1e6;

    public PieLayer() {
        this(0, 0);
    }

    @Override
    public String id() {
        return "pie";
    }

    @Override
    public String title() {
        return "Responsibilities at the pointer";
    }

    @Override
    public String brief() {
        return "Pie";
    }

    @Override
    public String summary() {
        return "A pie of how probable each component is for a point where the pointer is, under the parameters of the last E step.";
    }

    @Override
    public boolean usual() {
        return true;
    }

    /// Before anything was pointed at, out of sight.
    @Override
    public Layer about(Pointing pointing) {
        return pointing.pointer(Plane.DATA).map(place -> new PieLayer(place.x(), place.y()))
                .orElse(equals(new PieLayer()) ? new PieLayer(FAR, FAR) : this);
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new ResponsibilitiesAt(x, y));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(new ResponsibilitiesAt(x, y)).filter(shares -> shares.points() > 0)
                .ifPresent(shares -> paint(pen, view, palette, shares));
    }

    /// To the upper right of the place, or to the other side where there is no room.
    private void paint(Pen pen, Viewport view, Palette palette, Shares shares) {
        double unit = view.points(palette.emphasis());
        double px = view.x(x);
        double py = view.y(y);
        double away = AWAY * unit;
        double cx = px + (px + 1.8 * away > view.box().right() ? -away : away);
        double cy = py + (py - 1.8 * away < view.box().y() ? away : -away);
        pen.line(px, py, cx, cy, palette.line(palette.ink(), 1).scaled(view.point()));
        pen.markers(Points.of(cx, cy), palette.mark(palette.paper(), 2 * (RADIUS + 2)).scaled(view.point()));
        double from = 0;
        for (int k = 0; k < shares.components(); k++) {
            double to = from + shares.of(0, k);
            slice(pen, view, palette, new double[] {cx, cy, from, to}, k);
            from = to;
        }
    }

    /// @param at centre x, y and where on the pie, from 0 to 1, the slice begins and ends
    private static void slice(Pen pen, Viewport view, Palette palette, double[] at, int k) {
        double unit = view.points(palette.emphasis());
        double share = at[3] - at[2];
        if (!(share > 0)) {
            return;
        }
        int corners = 1 + (int) Math.ceil(CORNERS * share);
        pen.fill(List.of(Points.build(corners + 2, i -> i == 0 ? new double[] {at[0], at[1]}
                : on(at, at[2] + share * (i - 1) / corners, RADIUS * unit))), palette.part(k));
        if (share >= TOLD) {
            double[] place = on(at, (at[2] + at[3]) / 2, (RADIUS + GAP) * unit);
            Notes.on(pen, view, palette, place[0], place[1], Integer.toString(k + 1));
        }
    }

    /// Clockwise from the top.
    private static double[] on(double[] centre, double turn, double radius) {
        return new double[] {centre[0] + radius * Math.sin(2 * Math.PI * turn), centre[1] - radius * Math.cos(2 * Math.PI * turn)};
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Mark(palette.mark(palette.part(1), 8)), "whose a point at the pointer would be"));
    }
}
