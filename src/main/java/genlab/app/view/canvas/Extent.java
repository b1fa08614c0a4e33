package genlab.app.view.canvas;

import genlab.math.Points;
import genlab.stage.Box;
import java.util.List;

/// The part of a canvas that something covers, in pixels of the screen; of no size if it lies beyond.
record Extent(int left, int top, int columns, int rows) {

    /// @param box   in pixels of a canvas
    /// @param width of the canvas, in pixels; so is its height
    static Extent of(Box box, int width, int height) {
        return between(Math.round(box.x()), Math.round(box.y()), Math.round(box.right()), Math.round(box.bottom()), width, height);
    }

    /// Of points with so much around each.
    ///
    /// @param scale  pixels in the points' unit
    /// @param margin in pixels
    static Extent of(List<Points> all, double scale, double margin, int width, int height) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (Points points : all) {
            for (int i = 0; i < points.size(); i++) {
                double x = points.x(i);
                double y = points.y(i);
                if (Double.isFinite(x) && Double.isFinite(y)) {
                    minX = Math.min(minX, x);
                    maxX = Math.max(maxX, x);
                    minY = Math.min(minY, y);
                    maxY = Math.max(maxY, y);
                }
            }
        }
        return between(Math.floor(minX * scale - margin), Math.floor(minY * scale - margin), Math.ceil(maxX * scale + margin),
                Math.ceil(maxY * scale + margin), width, height);
    }

    private static Extent between(double minX, double minY, double maxX, double maxY, int width, int height) {
        int left = (int) Math.clamp(minX, 0, width);
        int top = (int) Math.clamp(minY, 0, height);
        return new Extent(left, top, Math.max(0, (int) Math.clamp(maxX, 0, width) - left),
                Math.max(0, (int) Math.clamp(maxY, 0, height) - top));
    }

    int pixels() {
        return columns * rows;
    }
}
