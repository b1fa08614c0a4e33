package genlab.figure;

import genlab.stage.Lettering;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The bundled font in a PDF: each weight is embedded when first used, with the letters that are used.
final class PdfFonts {

    private final PDDocument document;
    private final Map<Lettering.Weight, PDFont> fonts = new EnumMap<>(Lettering.Weight.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    PDFont of(Lettering.Weight weight) throws IOException {
        PDFont known = fonts.get(weight);
        if (known == null) {
            try (InputStream file = Typeface.of(weight).open()) {
                known = PDType0Font.load(document, file, true);
            }
            fonts.put(weight, known);
        }
        return known;
    }
}
