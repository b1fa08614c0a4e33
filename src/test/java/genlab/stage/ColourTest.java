package genlab.stage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ColourTest {

    /// Ottosson's table of XYZ → OKLab pairs is exact to three decimals; sRGB red is given on the same page.
    @Test
    void redIsWhereItsAuthorPutsIt() {
        assertArrayEquals(new double[] {0.628, 0.225, 0.126}, Oklab.of(Colour.of(0xFF0000)), 5e-4);
    }

    @Test
    void mixingNothingChangesNothing() {
        for (int rgb : new int[] {0x000000, 0xFFFFFF, 0x0072B2, 0xD55E00, 0x009E73}) {
            assertEquals(Colour.of(rgb), Colour.of(rgb).mix(Colour.of(0x123456), 0));
            assertEquals(Colour.of(rgb), Colour.of(0x123456).mix(Colour.of(rgb), 1));
        }
    }

    @Test
    void opacityIsKeptApart() {
        Colour half = Colour.of(0x0072B2).opacity(0.5);
        assertEquals("#0072b2", half.hex());
        assertEquals(128 / 255.0, half.opacity());
    }

    @Test
    void contrastOfBlackAndWhiteIs21() {
        assertEquals(21, Colour.of(0).contrast(Colour.of(0xFFFFFF)), 1e-12);
    }

    @Test
    void mapsHaveEndsAndHoles() {
        ColourMap map = ColourMap.resource("PuOr");
        assertEquals(Colour.of(127 << 16 | 59 << 8 | 8), map.colour(0));
        assertEquals(map.argb(0), map.argb(-3));
        assertEquals(map.argb(1), map.argb(Double.POSITIVE_INFINITY));
        assertEquals(0, map.argb(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> ColourMap.resource("none"));
    }
}
