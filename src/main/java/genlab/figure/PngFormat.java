package genlab.figure;

import genlab.card.Knob;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

/// Pixels for slides and pages that take nothing else.
public record PngFormat(
        @Knob(label = "Resolution", help = "Pixels an inch; journals ask for 300 to 600.", unit = "dpi", min = 36, max = 1200)
        int dpi) implements FigureFormat {

    private static final double POINTS_PER_INCH = 72;

    public PngFormat() {
        this(300);
    }

    @Override
    public String id() {
        return "png";
    }

    @Override
    public String title() {
        return "PNG";
    }

    @Override
    public String summary() {
        return "Pixels, for slides and the web; the file says how many there are to an inch.";
    }

    @Override
    public void write(Printable figure, OutputStream out) throws IOException {
        Png.write(picture(figure), dpi, figure.caption().experiment(), out);
    }

    /// The figure as pixels.
    public BufferedImage picture(Printable figure) {
        double scale = dpi / POINTS_PER_INCH;
        BufferedImage image = new BufferedImage((int) Math.round(scale * figure.size().widthPoints()),
                (int) Math.round(scale * figure.size().heightPoints()), BufferedImage.TYPE_INT_RGB);
        try (PicturePen pen = new PicturePen(image, scale)) {
            figure.paint(pen);
        }
        return image;
    }
}
