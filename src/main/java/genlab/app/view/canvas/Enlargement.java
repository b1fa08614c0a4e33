package genlab.app.view.canvas;

import genlab.stage.Box;
import genlab.stage.Raster;

/// A picture smoothly laid over a box, bilinearly between the centres of its pixels, and as its outermost ones are beyond them. Twice
/// as fast as the toolkit.
final class Enlargement {

    /// The weight of one.
    private static final int ONE = 256;

    private final Raster raster;
    private final int[] source;

    private Enlargement(Raster raster) {
        this.raster = raster;
        this.source = new int[raster.argb().length];
        for (int i = 0; i < source.length; i++) {
            source[i] = Pixels.premultiplied(raster.argb()[i], 255);
        }
    }

    /// What of it lies on a canvas of so many pixels.
    ///
    /// @param box in pixels of the canvas
    static Pixels of(Raster raster, Box box, int width, int height) {
        Pixels pixels = new Pixels(Extent.of(box, width, height));
        new Enlargement(raster).fill(pixels, box);
        return pixels;
    }

    private void fill(Pixels pixels, Box box) {
        Extent extent = pixels.extent();
        Steps across = new Steps(extent.left(), extent.columns(), box.x(), box.width(), raster.columns());
        Steps down = new Steps(extent.top(), extent.rows(), box.y(), box.height(), raster.rows());
        int[][] lines = new int[raster.rows()][];
        int[] argb = pixels.argb();
        for (int y = 0; y < extent.rows(); y++) {
            int share = down.share[y];
            int[] above = line(lines, down.first[y], across);
            int[] below = line(lines, down.second[y], across);
            int at = y * extent.columns();
            for (int x = 0; x < above.length; x++) {
                argb[at + x] = Pixels.between(above[x], below[x], share);
            }
        }
    }

    /// A row of the picture as wide as the piece, made when it is first asked for.
    private int[] line(int[][] lines, int row, Steps across) {
        if (lines[row] == null) {
            int[] first = across.first;
            int[] second = across.second;
            int[] share = across.share;
            int[] line = new int[first.length];
            int at = row * raster.columns();
            for (int x = 0; x < line.length; x++) {
                line[x] = Pixels.between(source[at + first[x]], source[at + second[x]], share[x]);
            }
            lines[row] = line;
        }
        return lines[row];
    }

    /// For each pixel along one side: the two of the picture it lies between, and the share of the second.
    private static final class Steps {

        private final int[] first;
        private final int[] second;
        private final int[] share;

        Steps(int from, int count, double start, double length, int pixels) {
            first = new int[count];
            second = new int[count];
            share = new int[count];
            for (int i = 0; i < count; i++) {
                double at = Math.clamp((from + i + 0.5 - start) / length * pixels - 0.5, 0, pixels - 1);
                first[i] = (int) at;
                second[i] = Math.min(first[i] + 1, pixels - 1);
                share[i] = (int) Math.round((at - first[i]) * ONE);
            }
        }
    }
}
