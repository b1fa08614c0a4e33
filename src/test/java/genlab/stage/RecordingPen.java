package genlab.stage;

import genlab.math.Points;
import java.util.ArrayList;
import java.util.List;

/// Keeps what is drawn as lines of text, and refuses what no paper could draw.
public final class RecordingPen implements Pen {

    public final List<String> drawn = new ArrayList<>();
    public final List<Points> lines = new ArrayList<>();
    private int depth;

    @Override
    public void fill(List<Points> polygons, Colour colour) {
        if (!polygons.isEmpty()) {
            drawn.add("fill " + polygons.size() + ' ' + colour.hex());
            lines.addAll(polygons);
        }
    }

    @Override
    public void stroke(List<Points> strokes, Stroke stroke) {
        if (!(stroke.width() > 0) || Double.isInfinite(stroke.width())) {
            throw new IllegalArgumentException("Expected a stroke with a width, got " + stroke + ".");
        }
        if (!strokes.isEmpty()) {
            drawn.add("stroke " + strokes.size() + ' ' + stroke.colour().hex());
            lines.addAll(strokes);
        }
    }

    @Override
    public void markers(Points at, Marker marker) {
        if (!(marker.size() > 0)) {
            throw new IllegalArgumentException("Expected a marker with a size, got " + marker + ".");
        }
        if (at.size() > 0) {
            drawn.add("markers " + at.size() + ' ' + marker.shape() + ' ' + marker.fill().hex());
        }
    }

    @Override
    public void image(Raster raster, Box box) {
        drawn.add("image " + raster.columns() + " × " + raster.rows());
    }

    @Override
    public void text(String text, double x, double y, Lettering lettering) {
        drawn.add("text " + text);
    }

    /// As if every letter were six tenths of its size wide.
    @Override
    public double width(String text, Lettering lettering) {
        return 0.6 * lettering.size() * text.length();
    }

    @Override
    public double resolution() {
        return 0.5;
    }

    @Override
    public void within(Box box, Runnable drawing) {
        depth++;
        drawing.run();
        depth--;
    }

    int depth() {
        return depth;
    }
}
