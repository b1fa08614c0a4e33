package genlab.app.view.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SpeedTest {

    @Test
    void theSliderGoesFromAStepEveryTwoSecondsToNoLimit() {
        assertEquals(0.5, Speed.at(0));
        assertEquals(Double.POSITIVE_INFINITY, Speed.at(1));
        assertEquals(0.3, Speed.place(Speed.at(0.3)), 1e-12);
        assertEquals("0.5 steps/s", Speed.text(0.5));
        assertEquals("8,120 steps/s", Speed.text(8120.4));
    }

    @Test
    void theTimelineEndsAtARoundStepBeyondTheHead() {
        long[] heads = {0, 100, 101, 201, 501, 12_480};
        long[] ends = {100, 100, 200, 500, 1000, 20_000};
        for (int i = 0; i < heads.length; i++) {
            assertEquals(ends[i], Ruler.of(heads[i], 8, 400).last());
        }
        Ruler ruler = Ruler.of(150, 8, 400);
        assertEquals(75, ruler.step(ruler.x(75), 150));
        assertEquals(150, ruler.step(ruler.x(190), 150), "Scrubbing ends at the head.");
    }
}
