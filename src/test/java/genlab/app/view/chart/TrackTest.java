package genlab.app.view.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.quantity.Measured;
import genlab.stage.chart.Curve;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TrackTest {

    @Test
    void aStepReadAgainReplacesWhatWasRead() {
        Track track = new Track();
        assertTrue(track.add(10, Measured.exact(1)));
        assertTrue(track.add(20, Measured.exact(2)));
        assertFalse(track.add(10, Measured.exact(1)));
        assertTrue(track.add(10, Measured.exact(3)));
        assertTrue(track.add(15, Measured.exact(5)));
        assertArrayEquals(new long[] {10, 15, 20}, track.curve().steps());
        assertArrayEquals(new double[] {3, 5, 2}, track.curve().values());
    }

    @Test
    void aCutForgetsTheFuture() {
        Track track = new Track();
        for (int step = 0; step <= 100; step += 10) {
            track.add(step, Measured.exact(step));
        }
        track.cut(45);
        assertEquals(40, track.curve().steps()[track.curve().size() - 1]);
        track.cut(40);
        assertEquals(5, track.curve().size());
    }

    /// A hundred thousand readings with three spikes: few remain, and the spikes with them.
    @Test
    void thinningKeepsSpikesAndTheNewestReading() {
        Track track = new Track();
        for (int step = 0; step < 100_000; step++) {
            track.add(step, Measured.exact(step == 77 ? 1000 : step == 54_321 ? -1000 : step == 99_998 ? 500 : Math.sin(step)));
        }
        Curve curve = track.curve();
        assertTrue(curve.size() <= 2049, "" + curve.size());
        assertEquals(1000, Arrays.stream(curve.values()).max().orElseThrow());
        assertEquals(-1000, Arrays.stream(curve.values()).min().orElseThrow());
        assertTrue(Arrays.stream(curve.values()).anyMatch(v -> v == 500));
        assertEquals(99_999, curve.steps()[curve.size() - 1]);
        for (int i = 1; i < curve.size(); i++) {
            assertTrue(curve.steps()[i] > curve.steps()[i - 1]);
        }
    }
}
