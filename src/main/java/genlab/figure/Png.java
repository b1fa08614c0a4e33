package genlab.figure;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// PNG with its resolution and a text inside.
final class Png {

    private static final String TREE = "javax_imageio_png_1.0";
    private static final double METRES_PER_INCH = 0.0254;

    private Png() {
    }

    static void write(BufferedImage image, int dpi, String experiment, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
            IIOMetadataNode root = new IIOMetadataNode(TREE);
            root.appendChild(resolution(dpi));
            if (!experiment.isEmpty()) {
                root.appendChild(text("Experiment", experiment));
            }
            metadata.mergeTree(TREE, root);
            writer.setOutput(stream);
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadataNode resolution(int dpi) {
        String perMetre = Long.toString(Math.round(dpi / METRES_PER_INCH));
        IIOMetadataNode node = new IIOMetadataNode("pHYs");
        node.setAttribute("pixelsPerUnitXAxis", perMetre);
        node.setAttribute("pixelsPerUnitYAxis", perMetre);
        node.setAttribute("unitSpecifier", "meter");
        return node;
    }

    private static IIOMetadataNode text(String keyword, String value) {
        IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", keyword);
        entry.setAttribute("compressionFlag", "FALSE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", "");
        entry.setAttribute("translatedKeyword", "");
        entry.setAttribute("text", value);
        IIOMetadataNode node = new IIOMetadataNode("iTXt");
        node.appendChild(entry);
        return node;
    }
}
