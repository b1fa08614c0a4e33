package genlab.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.card.KnobException;
import genlab.stage.Palette;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class FigureFormatTest {

    @TempDir
    private Path folder;

    static List<FigureFormat> formats() {
        return FigureFormats.ALL;
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSameFigureGivesTheSameBytes(FigureFormat format) throws IOException {
        assertArrayEquals(bytes(format), bytes(format));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFilesEndingNamesItsFormat(FigureFormat format) throws IOException {
        Path file = folder.resolve("figure." + format.id());
        assertEquals(format, FigureFormats.of(file));
        format.write(FigureTest.discriminator(), file);
        assertArrayEquals(bytes(format), Files.readAllBytes(file));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theExperimentIsInside(FigureFormat format) throws Exception {
        byte[] bytes = bytes(format);
        String found = switch (format) {
            case PdfFormat ignored -> experimentOfPdf(bytes);
            case SvgFormat ignored -> xml(bytes).getElementsByTagName("metadata").item(0).getTextContent();
            default -> text(metadata(bytes));
        };
        assertEquals(FigureTest.CAPTION.experiment(), found);
    }

    @Test
    void anUnknownEndingIsRefused() {
        assertThrows(KnobException.class, () -> FigureFormats.of(Path.of("figure.jpeg")));
    }

    @Test
    void aPdfHasItsSizeItsFontsAndItsWords() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(new PdfFormat()))) {
            PDPage page = document.getPage(0);
            assertEquals(85, page.getMediaBox().getWidth() / Size.POINTS_PER_MM, 1e-4);
            int fonts = 0;
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertTrue(font.isEmbedded() && font.getName().contains("GenLabSans"), font.getName());
                fonts++;
            }
            assertEquals(2, fonts);
            String words = new PDFTextStripper().getText(document);
            for (String expected : List.of(FigureTest.CAPTION.title(), "step 12,480", "samples", "x₁", "0.5", "learning rate 0.001")) {
                assertTrue(words.contains(expected), expected + " is not in: " + words);
            }
        }
    }

    @Test
    void aPngKnowsItsResolution() throws IOException {
        byte[] bytes = bytes(new PngFormat(300));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
        // 85 mm at 300 dpi.
        assertEquals(1004, image.getWidth());
        assertEquals(1004, image.getHeight());
        IIOMetadataNode physical = (IIOMetadataNode) metadata(bytes).getElementsByTagName("pHYs").item(0);
        // 300 / 0.0254, rounded.
        assertEquals("11811", physical.getAttribute("pixelsPerUnitXAxis"));
        assertEquals("meter", physical.getAttribute("unitSpecifier"));
    }

    @Test
    void aPictureShowsItsPaperAndItsDots() {
        BufferedImage image = new PngFormat(150).picture(FigureTest.discriminator());
        assertEquals(0xFFFFFFFF, image.getRGB(1, 1));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        for (int argb : new int[] {Palette.PRINT.real().argb(), Palette.PRINT.fake().argb()}) {
            long count = Arrays.stream(pixels).filter(pixel -> pixel == argb).count();
            assertTrue(count > 200, "Only " + count + " pixels of a colour.");
        }
    }

    /// Two renderers that share nothing but the layers: they differ at edges only, where each has its own way of smoothing.
    @Test
    void aPdfLooksLikeThePicture() throws IOException {
        BufferedImage picture = new PngFormat(150).picture(FigureTest.discriminator());
        try (PDDocument document = Loader.loadPDF(bytes(new PdfFormat()))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            assertEquals(picture.getWidth(), page.getWidth(), 1);
            int width = Math.min(picture.getWidth(), page.getWidth());
            int height = Math.min(picture.getHeight(), page.getHeight());
            int far = 0;
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    far += distance(picture.getRGB(x, y), page.getRGB(x, y)) > 60 ? 1 : 0;
                }
            }
            // 0.2 % do; were the page shifted by a point, 5 % would.
            assertTrue(far < 0.01 * width * height, far + " of " + width * height + " pixels differ");
        }
    }

    private static int distance(int a, int b) {
        int red = Math.abs((a >> 16 & 255) - (b >> 16 & 255));
        int green = Math.abs((a >> 8 & 255) - (b >> 8 & 255));
        int blue = Math.abs((a & 255) - (b & 255));
        return Math.max(red, Math.max(green, blue));
    }

    @Test
    void anSvgIsXmlOfTheRightSize() throws Exception {
        Element root = xml(bytes(new SvgFormat())).getDocumentElement();
        assertEquals("85mm", root.getAttribute("width"));
        assertEquals("0 0 240.945 240.945", root.getAttribute("viewBox"));
        assertEquals(FigureTest.CAPTION.title(), root.getElementsByTagName("title").item(0).getTextContent());
    }

    @Test
    void aFailureLeavesTheOldFile() throws IOException {
        Path file = folder.resolve("figure.svg");
        Files.writeString(file, "old");
        FigureFormat broken = new PngFormat(36);
        Figure huge = new Figure(FigureTest.discriminator().snapshot(), List.of(), Palette.PRINT, Size.COLUMN, Caption.NONE, null);
        assertThrows(NullPointerException.class, () -> broken.write(huge, file));
        assertEquals("old", Files.readString(file));
        assertFalse(Files.exists(folder.resolve("figure.png")));
    }

    private static byte[] bytes(FigureFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(FigureTest.discriminator(), out);
        return out.toByteArray();
    }

    private static String experimentOfPdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return document.getDocumentInformation().getCustomMetadataValue("Experiment");
        }
    }

    private static Document xml(byte[] bytes) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(new String(bytes, StandardCharsets.UTF_8))));
    }

    private static IIOMetadataNode metadata(byte[] bytes) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(bytes)));
        return (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
    }

    private static String text(IIOMetadataNode root) {
        return ((IIOMetadataNode) root.getElementsByTagName("iTXtEntry").item(0)).getAttribute("text");
    }
}
