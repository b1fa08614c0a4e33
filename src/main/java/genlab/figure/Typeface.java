package genlab.figure;

import genlab.stage.Lettering;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// One weight of the bundled font, read without any toolkit's font machinery, so that text has the same shape and width on
/// every machine and on every paper. Letters stand at their own widths, without kerning.
final class Typeface {

    private static final Typeface REGULAR = read("GenLabSans-Regular.ttf");
    private static final Typeface STRONG = read("GenLabSans-SemiBold.ttf");

    /// Stands for characters the font does not have.
    private static final int UNKNOWN = '□';

    private final String resource;
    private final Map<Integer, Glyph> glyphs;

    /// A letter's width and shape, in font sizes, y down, the baseline at 0.
    record Glyph(double advance, Path2D outline) {
    }

    private Typeface(String resource, Map<Integer, Glyph> glyphs) {
        this.resource = resource;
        this.glyphs = glyphs;
    }

    static Typeface of(Lettering.Weight weight) {
        return switch (weight) {
            case REGULAR -> REGULAR;
            case STRONG -> STRONG;
        };
    }

    /// The font file's bytes.
    InputStream open() {
        return Typeface.class.getResourceAsStream(resource);
    }

    /// The width of a text in font sizes.
    double width(String text) {
        return legible(text).codePoints().mapToDouble(c -> glyph(c).advance).sum();
    }

    /// A character's glyph.
    Glyph glyph(int character) {
        return glyphs.getOrDefault(character, glyphs.get(UNKNOWN));
    }

    /// The text with a □ for every character the font does not have.
    String legible(String text) {
        return text.codePoints().map(c -> glyphs.containsKey(c) ? c : UNKNOWN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static Typeface read(String name) {
        String resource = "/genlab/fonts/" + name;
        try (InputStream stream = Typeface.class.getResourceAsStream(resource);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            CmapLookup characters = font.getUnicodeCmapLookup();
            double unit = 1.0 / font.getUnitsPerEm();
            AffineTransform sized = AffineTransform.getScaleInstance(unit, -unit);
            Map<Integer, Glyph> glyphs = new HashMap<>();
            for (int id = 0; id < font.getNumberOfGlyphs(); id++) {
                for (int character : characters.getCharCodes(id) == null ? List.<Integer>of() : characters.getCharCodes(id)) {
                    GlyphData data = font.getGlyph().getGlyph(id);
                    Path2D outline = data == null ? new Path2D.Double() : new Path2D.Double(data.getPath(), sized);
                    glyphs.put(character, new Glyph(unit * font.getAdvanceWidth(id), outline));
                }
            }
            return new Typeface(resource, Map.copyOf(glyphs));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
