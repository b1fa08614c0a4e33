package genlab.figure;

import genlab.stage.Raster;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Rasters as the pictures of Java's own library.
final class Rasters {

    private Rasters() {
    }

    /// Without an alpha channel where every pixel is opaque.
    static BufferedImage image(Raster raster) {
        boolean opaque = Arrays.stream(raster.argb()).allMatch(pixel -> pixel >>> 24 == 255);
        BufferedImage image = new BufferedImage(raster.columns(), raster.rows(),
                opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, raster.columns(), raster.rows(), raster.argb(), 0, raster.columns());
        return image;
    }

    static byte[] png(Raster raster) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image(raster), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
