package genlab.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Contrast ratios are those WCAG 2.2 asks for: 7 for text that must be read (1.4.6), 4.5 for text (1.4.3), 3 for graphics (1.4.11).
class PaletteTest {

    static List<Palette> palettes() {
        return Palette.ALL;
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void textCanBeRead(Palette palette) {
        assertTrue(palette.ink().contrast(palette.paper()) >= 7);
        assertTrue(palette.quiet().contrast(palette.paper()) >= 4.5);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void dataStandsOut(Palette palette) {
        for (Colour colour : List.of(palette.real(), palette.fake(), palette.latent())) {
            assertTrue(colour.contrast(palette.paper()) >= 3, palette.id() + ' ' + colour.hex() + ' ' + colour.contrast(palette.paper()));
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void partsStandOutAndDiffer(Palette palette) {
        List<Colour> parts = IntStream.range(0, 7).mapToObj(palette::part).toList();
        assertEquals(7, Set.copyOf(parts).size());
        parts.forEach(colour -> assertTrue(colour.contrast(palette.paper()) >= 3, palette.id() + ' ' + colour.hex()));
        assertEquals(palette.part(1), palette.part(8));
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void dotsAreLouderThanTheFieldOfTheirColour(Palette palette) {
        assertTrue(palette.real().contrast(palette.verdict().colour(1)) >= 2, palette.id());
        assertTrue(palette.fake().contrast(palette.verdict().colour(0)) >= 2, palette.id());
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void nothingIsPaper(Palette palette) {
        Colour paper = palette.paper();
        assertEquals(paper, palette.realDensity().colour(0));
        assertEquals(paper, palette.fakeDensity().colour(0));
        // The middle lies between two of the 256 steps.
        assertTrue(paper.contrast(palette.verdict().colour(0.5)) < 1.02);
        assertTrue(paper.contrast(palette.difference().colour(0.5)) < 1.02);
    }
}
