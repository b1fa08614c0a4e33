package genlab.app.view;

import genlab.math.Points;
import genlab.stage.Colour;
import genlab.stage.Marker;
import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Many equal markers as one picture: each is stamped, anti-aliased, into a buffer of pixels. Ten times as fast as shapes.
final class Stamps {

    /// A stamp exists in this many sub-pixel positions each way, so that slow dots glide.
    private static final int PHASES = 4;

    /// Samples a side of a pixel for its coverage.
    private static final int FINE = 4;

    private record Kind(Marker marker, double scale) {
    }

    private PixelBuffer<IntBuffer> pixels;
    private WritableImage image;
    private Kind kind;
    private int[][] stamps;
    private int side;

    /// Draws over all of a canvas that is `width` × `height` large.
    void draw(GraphicsContext graphics, Points at, Marker marker, double width, double height, double scale) {
        int columns = (int) Math.ceil(width * scale);
        int rows = (int) Math.ceil(height * scale);
        if (columns < 1 || rows < 1) {
            return;
        }
        prepare(columns, rows, new Kind(marker, scale));
        int[] argb = pixels.getBuffer().array();
        Arrays.fill(argb, 0);
        for (int i = 0; i < at.size(); i++) {
            stamp(argb, columns, rows, at.x(i) * scale, at.y(i) * scale);
        }
        pixels.updateBuffer(buffer -> null);
        graphics.drawImage(image, 0, 0, columns / scale, rows / scale);
    }

    private void prepare(int columns, int rows, Kind wanted) {
        // The toolkit paints canvases later, so every picture in one frame needs an image of its own.
        pixels = new PixelBuffer<>(columns, rows, IntBuffer.allocate(columns * rows), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(pixels);
        if (!wanted.equals(kind)) {
            kind = wanted;
            double reach = (wanted.marker().size() * 0.8 + wanted.marker().outline().width()) * wanted.scale();
            side = 2 * (int) Math.ceil(reach) + 3;
            stamps = new int[PHASES * PHASES][];
            for (int phase = 0; phase < stamps.length; phase++) {
                stamps[phase] = render(wanted.marker(), wanted.scale(), (phase % PHASES + 0.5) / PHASES, (phase / PHASES + 0.5) / PHASES);
            }
        }
    }

    private void stamp(int[] argb, int columns, int rows, double x, double y) {
        double left = Math.floor(x);
        double top = Math.floor(y);
        if (!(left > -side && top > -side && left < columns + side && top < rows + side)) {
            return;
        }
        int[] stamp = stamps[(int) ((y - top) * PHASES) * PHASES + (int) ((x - left) * PHASES)];
        int x0 = (int) left - side / 2;
        int y0 = (int) top - side / 2;
        for (int j = Math.max(0, -y0); j < Math.min(side, rows - y0); j++) {
            int row = (y0 + j) * columns + x0;
            for (int i = Math.max(0, -x0); i < Math.min(side, columns - x0); i++) {
                int over = stamp[j * side + i];
                if (over != 0) {
                    argb[row + i] = over(over, argb[row + i]);
                }
            }
        }
    }

    /// One premultiplied colour over another.
    private static int over(int top, int below) {
        int rest = 255 - (top >>> 24);
        if (rest == 0 || below == 0) {
            return top;
        }
        int redBlue = (below & 0xFF00FF) * rest + 0x800080 >>> 8 & 0xFF00FF;
        int alphaGreen = (below >>> 8 & 0xFF00FF) * rest + 0x800080 & 0xFF00FF00;
        return top + redBlue + alphaGreen;
    }

    private int[] render(Marker marker, double scale, double fx, double fy) {
        int[] stamp = new int[side * side];
        double middle = side / 2;
        for (int j = 0; j < side; j++) {
            for (int i = 0; i < side; i++) {
                int inner = 0;
                int outer = 0;
                for (int k = 0; k < FINE * FINE; k++) {
                    double dx = (i + (k % FINE + 0.5) / FINE - middle - fx) / scale;
                    double dy = (j + (k / FINE + 0.5) / FINE - middle - fy) / scale;
                    double depth = depth(marker, dx, dy);
                    inner += depth >= 0 ? 1 : 0;
                    outer += depth < 0 && depth >= -marker.outline().width() ? 1 : 0;
                }
                stamp[j * side + i] = premultiplied(marker.fill(), inner) + premultiplied(marker.outline().colour(), outer);
            }
        }
        return stamp;
    }

    /// How deep inside the marker a place lies, in its unit; negative outside.
    private static double depth(Marker marker, double dx, double dy) {
        double r = marker.size() / 2;
        return switch (marker.shape()) {
            case DOT -> r - Math.hypot(dx, dy);
            case DIAMOND -> (marker.corners().x(1) - Math.abs(dx) - Math.abs(dy)) * Math.sqrt(0.5);
            case CROSS -> {
                double u = Math.abs(dx + dy) * Math.sqrt(0.5);
                double v = Math.abs(dx - dy) * Math.sqrt(0.5);
                double arm = 0.28 * r;
                yield Math.max(Math.min(r - u, arm - v), Math.min(r - v, arm - u));
            }
        };
    }

    private static int premultiplied(Colour colour, int covered) {
        double alpha = colour.opacity() * covered / (FINE * FINE);
        return (int) Math.round(255 * alpha) << 24 | (int) Math.round(colour.red() * alpha) << 16
                | (int) Math.round(colour.green() * alpha) << 8 | (int) Math.round(colour.blue() * alpha);
    }
}
