package genlab.stage.painting;

import genlab.math.Contours;
import genlab.math.Field;
import genlab.math.Points;
import genlab.stage.Box;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Raster;
import genlab.stage.Scale;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What all layers of fields share.
public final class FieldPainting {

    /// A picture has at most this many pixels a side: beyond it nothing more is seen.
    private static final int MOST = 800;

    private FieldPainting() {
    }

    public static void paint(Pen pen, Viewport view, Palette palette, Field field, Scale scale) {
        Box box = view.place(field.grid().frame());
        if (Arrays.stream(field.values()).anyMatch(Double::isNaN)) {
            pen.fill(box, palette.unknown());
        }
        double pixels = Math.min(MOST, pen.resolution() * Math.max(box.width(), box.height()));
        int cells = Math.max(field.grid().columns(), field.grid().rows());
        pen.image(Raster.of(field, scale, Math.max(1, (int) Math.ceil(pixels / cells))), box);
    }

    public static void contours(Pen pen, Viewport view, Field field, List<Double> levels, Stroke stroke) {
        List<Points> lines = new ArrayList<>();
        for (double level : levels) {
            Contours.of(field, level).forEach(line -> lines.add(view.place(line)));
        }
        pen.stroke(lines, stroke.scaled(view.point()));
    }
}
