package genlab.app.view.canvas;

import java.nio.IntBuffer;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// A piece of a canvas, pixel by pixel of the screen: what is made here the toolkit only has to lay down. It paints canvases later, so
/// every drawing in one frame needs pixels of its own.
///
/// @param argb colours with their opacity multiplied in, row by row from the top
record Pixels(Extent extent, int[] argb) {

    private static final int PAIR = 0xFF00FF;

    /// Nothing to be seen yet.
    Pixels(Extent extent) {
        this(extent, new int[extent.pixels()]);
    }

    /// @param scale pixels in the canvas' unit
    void draw(GraphicsContext graphics, double scale) {
        int columns = extent.columns();
        int rows = extent.rows();
        if (columns > 0 && rows > 0) {
            WritableImage image = new WritableImage(
                    new PixelBuffer<>(columns, rows, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance()));
            graphics.drawImage(image, extent.left() / scale, extent.top() / scale, columns / scale, rows / scale);
        }
    }

    /// A colour with its opacity and a share of it multiplied in.
    ///
    /// @param share in 255ths
    static int premultiplied(int argb, int share) {
        int alpha = ((argb >>> 24) * share + 127) / 255;
        return alpha == 255 ? argb : alpha << 24 | part(argb >> 16, alpha) << 16 | part(argb >> 8, alpha) << 8 | part(argb, alpha);
    }

    private static int part(int channel, int alpha) {
        return ((channel & 255) * alpha + 127) / 255;
    }

    /// One premultiplied colour over another.
    static int over(int top, int below) {
        int rest = 255 - (top >>> 24);
        if (rest == 0 || below == 0) {
            return top;
        }
        int redBlue = (below & PAIR) * rest + 0x800080 >>> 8 & PAIR;
        int alphaGreen = (below >>> 8 & PAIR) * rest + 0x800080 & ~PAIR;
        return top + redBlue + alphaGreen;
    }

    /// From one premultiplied colour to another.
    ///
    /// @param share of the second, in 256ths
    static int between(int a, int b, int share) {
        int redBlue = (a & PAIR) * (256 - share) + (b & PAIR) * share >>> 8 & PAIR;
        int alphaGreen = (a >>> 8 & PAIR) * (256 - share) + (b >>> 8 & PAIR) * share & ~PAIR;
        return redBlue | alphaGreen;
    }
}
