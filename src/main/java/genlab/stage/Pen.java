package genlab.stage;

import genlab.math.Points;
import java.util.ArrayList;
import java.util.List;

/// Draws on some paper: a window, a page, a picture. Coordinates are the paper's: x to the right, y *down*, in its unit
/// (pixels or points). {@link Viewport} says where stage coordinates lie on it.
///
/// Points with a coordinate that is not finite are left out, and break a line in two.
public interface Pen {

    /// Length of an arrow's head, in line widths, and half its breadth.
    double HEAD_LENGTH = 5;
    double HEAD_BREADTH = 2;

    /// Fills polygons; each closes itself.
    void fill(List<Points> polygons, Colour colour);

    /// Draws polylines with round joins; a closed one repeats its first point.
    void stroke(List<Points> lines, Stroke stroke);

    /// The same marker at every point, later ones over earlier ones.
    void markers(Points at, Marker marker);

    /// A picture that fills a box.
    void image(Raster raster, Box box);

    /// One line of text.
    void text(String text, double x, double y, Lettering lettering);

    /// How wide a text would be.
    double width(String text, Lettering lettering);

    /// How many pixels a unit of length a field's picture deserves here.
    double resolution();

    /// Draws what `drawing` draws with this pen, only inside a box.
    void within(Box box, Runnable drawing);

    /// Draws what `drawing` draws as one part with a name, where the paper can keep it.
    default void group(String id, Runnable drawing) {
        drawing.run();
    }

    default void stroke(Points line, Stroke stroke) {
        stroke(List.of(line), stroke);
    }

    default void fill(Box box, Colour colour) {
        fill(List.of(Points.of(box.x(), box.y(), box.right(), box.y(), box.right(), box.bottom(), box.x(), box.bottom())), colour);
    }

    default void line(double fromX, double fromY, double toX, double toY, Stroke stroke) {
        stroke(Points.of(fromX, fromY, toX, toY), stroke);
    }

    /// Arrows from each tail to its tip. An arrow shorter than its head is all head, shrunk to its length.
    default void arrows(Points tails, Points tips, Stroke stroke) {
        List<Points> shafts = new ArrayList<>();
        List<Points> heads = new ArrayList<>();
        for (int i = 0; i < tails.size(); i++) {
            double dx = tips.x(i) - tails.x(i);
            double dy = tips.y(i) - tails.y(i);
            double length = Math.hypot(dx, dy);
            if (!(length > 0) || Double.isInfinite(length)) {
                continue;
            }
            double head = Math.min(length, HEAD_LENGTH * stroke.width());
            double half = head * HEAD_BREADTH / HEAD_LENGTH;
            double neckX = tips.x(i) - head * dx / length;
            double neckY = tips.y(i) - head * dy / length;
            double acrossX = -half * dy / length;
            double acrossY = half * dx / length;
            shafts.add(Points.of(tails.x(i), tails.y(i), neckX, neckY));
            heads.add(Points.of(tips.x(i), tips.y(i), neckX + acrossX, neckY + acrossY, neckX - acrossX, neckY - acrossY));
        }
        stroke(shafts, stroke);
        fill(heads, stroke.colour());
    }
}
