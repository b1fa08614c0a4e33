package genlab.app.view.canvas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import genlab.stage.Box;
import genlab.stage.Raster;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EnlargementTest {

    private static final int GREY = 0x010101;

    @Test
    void whatIsOfOneColourStaysSo() {
        int[] argb = new int[12];
        Arrays.fill(argb, 0xFF4080C0);
        Pixels pixels = Enlargement.of(new Raster(4, 3, argb), new Box(1.4, 2, 37, 29), 100, 100);
        assertEquals(new Extent(1, 2, 37, 29), pixels.extent());
        assertArrayEquals(new int[] {0xFF4080C0}, Arrays.stream(pixels.argb()).distinct().toArray());
    }

    @Test
    void aRampIsStraightBetweenTheOutermostCentres() {
        int[] ramp = IntStream.of(20, 80, 140, 200).map(level -> 0xFF000000 | level * GREY).toArray();
        Pixels pixels = Enlargement.of(new Raster(4, 1, ramp), new Box(0, 0, 80, 2), 80, 2);
        for (int x = 0; x < 80; x++) {
            double exact = Math.clamp(20 + 60 * ((x + 0.5) / 20 - 0.5), 20, 200);
            assertEquals(exact, pixels.argb()[80 + x] & 255, 1.5);
        }
    }

    @Test
    void whatLiesBeyondTheCanvasIsLeftOutAndMovesNothing() {
        int[] argb = IntStream.range(0, 100).map(i -> 0xFF000000 | i * 0x020103).toArray();
        Raster raster = new Raster(10, 10, argb);
        Pixels whole = Enlargement.of(raster, new Box(0, 0, 70, 70), 70, 70);
        Pixels part = Enlargement.of(raster, new Box(-20, -30, 70, 70), 25, 70);
        assertEquals(new Extent(0, 0, 25, 40), part.extent());
        for (int y = 0; y < 40; y++) {
            for (int x = 0; x < 25; x++) {
                assertEquals(whole.argb()[70 * (y + 30) + x + 20], part.argb()[25 * y + x]);
            }
        }
        assertEquals(0, Enlargement.of(raster, new Box(200, 0, 70, 70), 70, 70).argb().length);
    }

    @Test
    void clearPixelsTakeColourAwayAndAddNone() {
        Pixels pixels = Enlargement.of(new Raster(2, 1, new int[] {0x00FFFFFF, 0xFFFF0000}), new Box(0, 0, 2, 1), 2, 1);
        assertArrayEquals(new int[] {0, 0xFFFF0000}, pixels.argb());
        int middle = Pixels.between(0, 0xFFFF0000, 128);
        assertEquals(127.5, middle >>> 24, 1);
        assertEquals(middle >>> 24, middle >> 16 & 255);
        assertEquals(0, middle & 0xFFFF);
    }
}
