package genlab.stage.generator;

import genlab.math.Points;
import genlab.quantity.generator.LatentPath;
import genlab.quantity.generator.PathDensity;
import genlab.stage.Key;
import genlab.stage.Marker;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import java.util.List;
import java.util.Optional;

/// What layers about two latents and the ways between them share: straight ways are solid, spherical ones dashed, shortest ones in the
/// latents' colour.
final class WayPainting {

    private static final double END = 8;

    private WayPainting() {
    }

    static List<Points> latents(LatentPath.Ways ways) {
        return ways.all().stream().map(LatentPath.Way::latents).toList();
    }

    static List<Points> images(LatentPath.Ways ways) {
        return ways.all().stream().map(LatentPath.Way::image).toList();
    }

    static List<Points> curves(PathDensity.Curves curves) {
        return List.of(curves.straight(), curves.spherical(), curves.shortest());
    }

    /// The largest finite number on curves, 0 if there is none above.
    static double largest(List<Points> curves) {
        double largest = 0;
        for (Points curve : curves) {
            for (int i = 0; i < curve.size(); i++) {
                largest = Math.max(largest, Double.isFinite(curve.y(i)) ? curve.y(i) : 0);
            }
        }
        return largest;
    }

    /// All ways and their ends.
    ///
    /// @param ways straight, spherical, shortest
    static void paint(Pen pen, Viewport view, Palette palette, List<Points> ways) {
        Points straight = ways.getFirst();
        pen.stroke(view.place(ways.get(1)), palette.dashed(palette.ink(), 1.8).scaled(view.point()));
        pen.stroke(view.place(straight), straight(palette).scaled(view.point()));
        pen.stroke(view.place(ways.get(2)), palette.line(palette.latent(), 2.6).scaled(view.point()));
        int last = straight.size() - 1;
        Marker end = new Marker(Marker.Shape.DOT, END * palette.emphasis(), palette.ink(), Stroke.solid(palette.paper(), 1));
        pen.markers(view.place(Points.of(straight.x(0), straight.y(0), straight.x(last), straight.y(last))), end.scaled(view.point()));
    }

    static Stroke straight(Palette palette) {
        return palette.line(palette.ink(), 1.8);
    }

    static Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(straight(palette)), "straight; dashed: spherical; green: shortest"));
    }
}
