package genlab.stage.painting;

import genlab.math.Points;
import genlab.quantity.Arrows;
import genlab.stage.Pen;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import java.util.stream.IntStream;

/// What layers of arrows share.
public final class ArrowPainting {

    private static final double MOST = 0.9;

    private ArrowPainting() {
    }

    /// Arrows `factor` times as long as they are.
    public static void paint(Pen pen, Viewport view, Arrows arrows, double factor, Stroke stroke) {
        Points from = arrows.from();
        Points by = arrows.by();
        Points tips = Points.build(from.size(), i -> new double[] {from.x(i) + factor * by.x(i), from.y(i) + factor * by.y(i)});
        pen.arrows(view.place(from), view.place(tips), stroke.scaled(view.point()));
    }

    /// The factor that makes nine arrows in ten shorter than `length` stage points.
    public static double factor(Viewport view, Arrows arrows, double length) {
        Points by = arrows.by();
        double[] lengths = IntStream.range(0, by.size()).mapToDouble(i -> Math.hypot(view.dx(by.x(i)), view.dy(by.y(i))))
                .filter(Double::isFinite).sorted().toArray();
        double longest = lengths.length == 0 ? 0 : lengths[(int) (MOST * (lengths.length - 1))];
        return longest > 0 ? view.points(length) / longest : 0;
    }
}
