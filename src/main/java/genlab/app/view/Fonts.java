package genlab.app.view;

import genlab.stage.Lettering;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// The bundled typeface in the window's toolkit.
public final class Fonts {

    private static final Font REGULAR = load("Regular");
    private static final Font STRONG = load("SemiBold");

    /// Widths that are asked for again with every picture are measured once; what changes all the time is forgotten with the rest.
    private static final int REMEMBERED = 4000;

    private static final Map<Words, Double> WIDTHS = new HashMap<>();

    private record Words(String text, Lettering.Weight weight, double size) {
    }

    private Fonts() {
    }

    /// How wide a text is. On the FX thread only.
    public static double width(String text, Lettering.Weight weight, double size) {
        if (WIDTHS.size() > REMEMBERED) {
            WIDTHS.clear();
        }
        return WIDTHS.computeIfAbsent(new Words(text, weight, size), words -> {
            Text measure = new Text(words.text());
            measure.setFont(of(words.weight(), words.size()));
            return measure.getLayoutBounds().getWidth();
        });
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
