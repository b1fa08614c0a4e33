package genlab.app.view.experiment;

import genlab.data.Distribution;
import genlab.math.Frame;
import genlab.math.Points;
import genlab.noise.Stream;
import genlab.stage.Colour;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// A small picture of a distribution: how much ink each pixel gets when many of its points are dabbed on it. A value that takes
/// milliseconds to make, on any thread, and is coloured later.
///
/// @param ink 0 … 1 for each pixel, row by row from the top
record Thumbnail(float[] ink) {

    /// Pixels a side: twice what is seen on a usual screen, so that it stays sharp on a fine one.
    static final int SIDE = 88;

    private static final int POINTS = 1400;

    /// Of the side, left free around the frame.
    private static final double MARGIN = 0.08;

    /// sd of a dab, in pixels.
    private static final double SOFT = 1.5;

    private static final int REACH = 5;

    /// Ink in the middle of one dab: three on one another are nearly full.
    private static final double DAB = 0.55;

    static Thumbnail of(Distribution distribution) {
        Frame frame = distribution.frame().grow(MARGIN);
        Points points = distribution.draw(Stream.of(1).child("thumbnail"), POINTS);
        float[] dabs = new float[SIDE * SIDE];
        for (int i = 0; i < points.size(); i++) {
            dab(dabs, (points.x(i) - frame.minX()) / frame.width() * SIDE, (frame.maxY() - points.y(i)) / frame.height() * SIDE);
        }
        float[] ink = new float[dabs.length];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = (float) -Math.expm1(-dabs[i]);
        }
        return new Thumbnail(ink);
    }

    private static void dab(float[] dabs, double x, double y) {
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        for (int j = Math.max(0, row - REACH); j <= Math.min(SIDE - 1, row + REACH); j++) {
            for (int i = Math.max(0, column - REACH); i <= Math.min(SIDE - 1, column + REACH); i++) {
                double dx = i + 0.5 - x;
                double dy = j + 0.5 - y;
                dabs[j * SIDE + i] += (float) (DAB * Math.exp(-(dx * dx + dy * dy) / (2 * SOFT * SOFT)));
            }
        }
    }

    WritableImage in(Colour colour) {
        int[] argb = new int[ink.length];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = colour.opacity(ink[i]).argb();
        }
        WritableImage image = new WritableImage(SIDE, SIDE);
        image.getPixelWriter().setPixels(0, 0, SIDE, SIDE, PixelFormat.getIntArgbInstance(), argb, 0, SIDE);
        return image;
    }
}
