package genlab.stage;

import genlab.math.Contours;
import genlab.math.Field;
import genlab.math.Points;
import java.util.ArrayList;
import java.util.List;

/// What all layers of fields share.
final class FieldPainting {

    /// A field is painted with about this many pixels a side: fine enough to look smooth, cheap enough for every frame.
    private static final int PIXELS = 240;

    private FieldPainting() {
    }

    static void paint(Pen pen, Viewport view, Field field, Scale scale) {
        int fine = Math.max(1, Math.ceilDiv(PIXELS, Math.max(field.grid().columns(), field.grid().rows())));
        pen.image(Raster.of(field, scale, fine), view.place(field.grid().frame()));
    }

    static void contours(Pen pen, Viewport view, Field field, List<Double> levels, Stroke stroke) {
        List<Points> lines = new ArrayList<>();
        for (double level : levels) {
            Contours.of(field, level).forEach(line -> lines.add(view.place(line)));
        }
        pen.stroke(lines, stroke.scaled(view.point()));
    }
}
