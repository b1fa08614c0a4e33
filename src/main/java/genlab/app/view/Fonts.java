package genlab.app.view;

import genlab.stage.Lettering;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// The bundled typeface in the window's toolkit.
public final class Fonts {

    private static final Font REGULAR = load("Regular");
    private static final Font STRONG = load("SemiBold");

    private Fonts() {
    }

    public static Font of(Lettering.Weight weight, double size) {
        Font font = weight == Lettering.Weight.REGULAR ? REGULAR : STRONG;
        return Font.font(font.getFamily(), weight == Lettering.Weight.REGULAR ? FontWeight.NORMAL
                : FontWeight.SEMI_BOLD, size);
    }

    /// The family's name, for the style sheet.
    public static String family() {
        return REGULAR.getFamily();
    }

    private static Font load(String weight) {
        try (InputStream font = Fonts.class.getResourceAsStream("/genlab/fonts/GenLabSans-" + weight + ".ttf")) {
            return Font.loadFont(font, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
