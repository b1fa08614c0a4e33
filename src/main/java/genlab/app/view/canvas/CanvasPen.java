package genlab.app.view.canvas;

import genlab.app.view.Fonts;
import genlab.math.Points;
import genlab.stage.Box;
import genlab.stage.Colour;
import genlab.stage.Lettering;
import genlab.stage.Marker;
import genlab.stage.Pen;
import genlab.stage.Raster;
import genlab.stage.Stroke;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;

/// Draws on a canvas of the window; its unit is the window's pixel, or as many of them as it is told.
public final class CanvasPen implements Pen {

    /// Fields are painted at this share of the canvas' pixels and smoothly enlarged: a surface has no detail finer than its grid,
    /// and the window must not spend a frame on colouring pixels.
    private static final double FIELD_RESOLUTION = 0.4;

    /// Up to this many markers are drawn as shapes; more are stamped.
    private static final int FEW = 40;

    private final GraphicsContext graphics;
    private final Canvas canvas;
    private final double unit;
    private Stamps stamps;

    public CanvasPen(Canvas canvas) {
        this(canvas, 1);
    }

    /// @param unit the window's pixels in one unit of this pen
    public CanvasPen(Canvas canvas, double unit) {
        this.canvas = canvas;
        this.graphics = canvas.getGraphicsContext2D();
        this.unit = unit;
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        graphics.setLineCap(StrokeLineCap.BUTT);
    }

    /// Pixels of the screen in one of a canvas' window; 1 as long as there is none.
    public static double pixelScale(Node canvas) {
        return canvas.getScene() == null || canvas.getScene().getWindow() == null ? 1 : canvas.getScene().getWindow().getOutputScaleX();
    }

    /// Pixels of the screen in this pen's unit.
    private double scale() {
        return unit * pixelScale(canvas);
    }

    private int pixels(double length) {
        return (int) Math.ceil(length * pixelScale(canvas));
    }

    /// Wipes the whole canvas; to be called before every picture, or the canvas remembers all pictures before.
    public void clear() {
        graphics.setTransform(1, 0, 0, 1, 0, 0);
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        graphics.setTransform(unit, 0, 0, unit, 0, 0);
    }

    @Override
    public void fill(List<Points> polygons, Colour colour) {
        graphics.setFill(paint(colour));
        trace(polygons, true);
        graphics.fill();
    }

    @Override
    public void stroke(List<Points> lines, Stroke stroke) {
        Optional<Pixels> bends = Bends.of(lines, stroke, scale(), pixels(canvas.getWidth()), pixels(canvas.getHeight()));
        bends.ifPresentOrElse(pixels -> pixels.draw(graphics, scale()), () -> outline(lines, stroke));
    }

    private void outline(List<Points> lines, Stroke stroke) {
        graphics.setStroke(paint(stroke.colour()));
        graphics.setLineWidth(stroke.width());
        if (stroke.dash() == Stroke.Dash.SOLID) {
            graphics.setLineDashes();
        } else {
            graphics.setLineDashes(stroke.width() * stroke.dash().on(), stroke.width() * stroke.dash().off());
        }
        trace(lines, false);
        graphics.stroke();
    }

    private void trace(List<Points> lines, boolean closed) {
        graphics.beginPath();
        for (Points line : lines) {
            boolean drawing = false;
            for (int i = 0; i < line.size(); i++) {
                double x = line.x(i);
                double y = line.y(i);
                if (!Double.isFinite(x) || !Double.isFinite(y)) {
                    drawing = false;
                } else if (drawing) {
                    graphics.lineTo(x, y);
                } else {
                    graphics.moveTo(x, y);
                    drawing = true;
                }
            }
            if (closed && drawing) {
                graphics.closePath();
            }
        }
    }

    @Override
    public void markers(Points at, Marker marker) {
        if (at.size() > FEW) {
            if (stamps == null) {
                stamps = new Stamps();
            }
            stamps.draw(graphics, at, marker, scale(), pixels(canvas.getWidth()), pixels(canvas.getHeight()));
            return;
        }
        for (int i = 0; i < at.size(); i++) {
            if (Double.isFinite(at.x(i)) && Double.isFinite(at.y(i))) {
                marker(at.x(i), at.y(i), marker);
            }
        }
    }

    private void marker(double x, double y, Marker marker) {
        double edge = marker.outline().width();
        if (marker.shape() == Marker.Shape.DOT) {
            double r = marker.size() / 2;
            graphics.setFill(paint(marker.outline().colour()));
            graphics.fillOval(x - r - edge, y - r - edge, 2 * (r + edge), 2 * (r + edge));
            graphics.setFill(paint(marker.fill()));
            graphics.fillOval(x - r, y - r, 2 * r, 2 * r);
            return;
        }
        Points corners = marker.corners();
        List<Points> shape = List.of(Points.build(corners.size(), i -> new double[] {x + corners.x(i), y + corners.y(i)}));
        if (edge > 0) {
            Points ring = Points.build(corners.size() + 1,
                    i -> new double[] {x + corners.x(i % corners.size()), y + corners.y(i % corners.size())});
            stroke(List.of(ring), Stroke.solid(marker.outline().colour(), 2 * edge));
        }
        fill(shape, marker.fill());
    }

    @Override
    public void image(Raster raster, Box box) {
        double scale = scale();
        Box place = new Box(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale);
        Enlargement.of(raster, place, pixels(canvas.getWidth()), pixels(canvas.getHeight())).draw(graphics, scale);
    }

    @Override
    public void text(String text, double x, double y, Lettering lettering) {
        graphics.save();
        graphics.translate(x, y);
        graphics.rotate(-90 * lettering.turn());
        graphics.setFont(font(lettering));
        graphics.setFill(paint(lettering.colour()));
        graphics.fillText(text, -lettering.shift(width(text, lettering)), lettering.drop());
        graphics.restore();
    }

    @Override
    public double width(String text, Lettering lettering) {
        return Fonts.width(text, lettering.weight(), lettering.size());
    }

    @Override
    public double resolution() {
        return FIELD_RESOLUTION * unit;
    }

    @Override
    public void within(Box box, Runnable drawing) {
        graphics.save();
        // On whole pixels: anything else is cut off by a mask as large as the canvas, at five times the cost of what is cut.
        double scale = scale();
        double left = Math.round(box.x() * scale) / scale;
        double top = Math.round(box.y() * scale) / scale;
        graphics.beginPath();
        graphics.rect(left, top, Math.round(box.right() * scale) / scale - left, Math.round(box.bottom() * scale) / scale - top);
        graphics.clip();
        drawing.run();
        graphics.restore();
    }

    public static Color paint(Colour colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue(), colour.opacity());
    }

    private static Font font(Lettering lettering) {
        return Fonts.of(lettering.weight(), lettering.size());
    }
}
