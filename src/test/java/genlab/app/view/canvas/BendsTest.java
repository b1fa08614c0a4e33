package genlab.app.view.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.math.Points;
import genlab.stage.Colour;
import genlab.stage.Stroke;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BendsTest {

    private static final Colour BLACK = Colour.of(0);
    private static final int PIECES = 60;

    /// Ink is width × length, with half a round end at either side.
    @ParameterizedTest
    @CsvSource({"0, 1", "90, 1", "30, 1", "45, 1.5", "77, 2.4", "10, 0.6"})
    void theInkIsTheLinesArea(double degrees, double width) {
        double dx = 80 * Math.cos(Math.toRadians(degrees));
        double dy = 80 * Math.sin(Math.toRadians(degrees));
        double ink = ink(straight(10.3, 10.7, 10.3 + dx, 10.7 + dy), Stroke.solid(BLACK, width), 1);
        assertEquals(80 * width + Math.PI * width * width / 4, ink, 0.03 * 80 * width);
    }

    @Test
    void aScreenOfFinerPixelsGetsFinerLines() {
        double ink = ink(straight(5, 5.5, 45, 20.5), Stroke.solid(BLACK, 1), 2);
        assertEquals(4 * Math.hypot(40, 15), ink, 0.05 * 170);
    }

    @Test
    void whereLinesMeetTheyAreNoDarkerThanTheirColour() {
        Points line = straight(10, 20, 90, 20);
        Pixels pixels = Bends.of(List.of(line, line, straight(50, 0, 50, 40)), Stroke.solid(BLACK.opacity(0.5), 3), 1, 100, 100)
                .orElseThrow();
        assertEquals(128, Arrays.stream(pixels.argb()).map(argb -> argb >>> 24).max().orElseThrow());
    }

    @Test
    void aHoleBreaksTheLine() {
        double[] xy = straight(10, 10, 90, 10).toArray();
        xy[2 * PIECES / 2] = Double.NaN;
        double ink = ink(Points.of(xy), Stroke.solid(BLACK, 1), 1);
        assertEquals(80 * (1 - 2.0 / PIECES), ink, 80.0 / PIECES + 1);
    }

    @Test
    void whatAnOutlineDoesAsWellIsLeftToIt() {
        Points line = straight(0, 0, 90, 90);
        assertTrue(Bends.of(List.of(line), Stroke.dashed(BLACK, 1), 1, 100, 100).isEmpty());
        assertTrue(Bends.of(List.of(Points.of(0, 0, 90, 90)), Stroke.solid(BLACK, 1), 1, 100, 100).isEmpty());
        assertTrue(Bends.of(List.of(straight(0, 0, 900, 900)), Stroke.solid(BLACK, 1), 1, 1000, 1000).isEmpty());
        assertTrue(Bends.of(List.of(straight(-90, -9, -10, -9)), Stroke.solid(BLACK, 1), 1, 100, 100).isEmpty());
    }

    private static Points straight(double fromX, double fromY, double toX, double toY) {
        return Points.build(PIECES + 1, i -> new double[] {fromX + (toX - fromX) * i / PIECES, fromY + (toY - fromY) * i / PIECES});
    }

    private static double ink(Points line, Stroke stroke, double scale) {
        Pixels pixels = Bends.of(List.of(line), stroke, scale, 200, 200).orElseThrow();
        return Arrays.stream(pixels.argb()).mapToDouble(argb -> (argb >>> 24) / 255.0).sum();
    }
}
