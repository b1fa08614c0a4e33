package genlab.stage;

import genlab.math.Points;
import java.util.Optional;

/// What layers about two latents and the ways between them share.
final class WayPainting {

    private static final double END = 8;

    private WayPainting() {
    }

    /// Both ways and their ends.
    static void paint(Pen pen, Viewport view, Palette palette, Points straight, Points spherical) {
        pen.stroke(view.place(spherical), palette.dashed(palette.ink(), 1.8).scaled(view.point()));
        pen.stroke(view.place(straight), straight(palette).scaled(view.point()));
        int last = straight.size() - 1;
        Marker end = new Marker(Marker.Shape.DOT, END * palette.emphasis(), palette.ink(), Stroke.solid(palette.paper(), 1));
        pen.markers(view.place(Points.of(straight.x(0), straight.y(0), straight.x(last), straight.y(last))), end.scaled(view.point()));
    }

    static Stroke straight(Palette palette) {
        return palette.line(palette.ink(), 1.8);
    }

    static Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(straight(palette)), "straight way of noise; dashed: spherical"));
    }
}
