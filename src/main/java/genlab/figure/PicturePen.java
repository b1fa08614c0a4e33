package genlab.figure;

import genlab.math.Points;
import genlab.stage.Box;
import genlab.stage.Colour;
import genlab.stage.Lettering;
import genlab.stage.Marker;
import genlab.stage.Pen;
import genlab.stage.Raster;
import genlab.stage.Stroke;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/// Draws on a picture of pixels.
public final class PicturePen implements Pen, AutoCloseable {

    private final Graphics2D graphics;
    private final double scale;

    /// @param scale pixels in one unit of the paper
    public PicturePen(BufferedImage image, double scale) {
        this.graphics = image.createGraphics();
        this.scale = scale;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.scale(scale, scale);
    }

    @Override
    public void fill(List<Points> polygons, Colour colour) {
        paint(Outlines.path(polygons, true), colour);
    }

    @Override
    public void stroke(List<Points> lines, Stroke stroke) {
        graphics.setColor(awt(stroke.colour()));
        graphics.setStroke(awt(stroke));
        graphics.draw(Outlines.path(lines, false));
    }

    @Override
    public void markers(Points at, Marker marker) {
        Shape shape = shape(marker);
        BasicStroke around = new BasicStroke((float) (2 * marker.outline().width()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_MITER);
        Path2D outer = new Path2D.Double(around.createStrokedShape(shape));
        AffineTransform before = graphics.getTransform();
        for (int i = 0; i < at.size(); i++) {
            if (Outlines.finite(at, i)) {
                graphics.translate(at.x(i), at.y(i));
                if (marker.outline().width() > 0) {
                    paint(outer, marker.outline().colour());
                }
                paint(shape, marker.fill());
                graphics.setTransform(before);
            }
        }
    }

    @Override
    public void image(Raster raster, Box box) {
        BufferedImage image = Rasters.image(raster);
        graphics.drawImage(image, new AffineTransform(box.width() / image.getWidth(), 0, 0, box.height() / image.getHeight(), box.x(),
                box.y()), null);
    }

    @Override
    public void text(String text, double x, double y, Lettering lettering) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        graphics.rotate(-Math.PI / 2 * lettering.turn());
        graphics.translate(-lettering.shift(width(text, lettering)), lettering.drop());
        graphics.scale(lettering.size(), lettering.size());
        Typeface face = Typeface.of(lettering.weight());
        face.legible(text).codePoints().mapToObj(face::glyph).forEach(glyph -> {
            paint(glyph.outline(), lettering.colour());
            graphics.translate(glyph.advance(), 0);
        });
        graphics.setTransform(before);
    }

    @Override
    public double width(String text, Lettering lettering) {
        return lettering.size() * Typeface.of(lettering.weight()).width(text);
    }

    @Override
    public double resolution() {
        return scale;
    }

    @Override
    public void within(Box box, Runnable drawing) {
        Shape before = graphics.getClip();
        graphics.clip(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
        drawing.run();
        graphics.setClip(before);
    }

    @Override
    public void close() {
        graphics.dispose();
    }

    private void paint(Shape shape, Colour colour) {
        graphics.setColor(awt(colour));
        graphics.fill(shape);
    }

    private static Shape shape(Marker marker) {
        double r = marker.size() / 2;
        return marker.shape() == Marker.Shape.DOT ? new Ellipse2D.Double(-r, -r, 2 * r, 2 * r)
                : Outlines.path(List.of(marker.corners()), true);
    }

    private static Color awt(Colour colour) {
        return new Color(colour.argb(), true);
    }

    private static BasicStroke awt(Stroke stroke) {
        float width = (float) stroke.width();
        float[] dash = stroke.dash() == Stroke.Dash.SOLID ? null
                : new float[] {width * (float) stroke.dash().on(), width * (float) stroke.dash().off()};
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }
}
