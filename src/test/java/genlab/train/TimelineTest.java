package genlab.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.model.Checkpoint;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private final Timeline timeline = new Timeline(List.of());

    private void run(long from, long to, Checkpoint checkpoint) {
        for (long step = from; step <= to; step++) {
            if (timeline.wants(step)) {
                timeline.put(new Mark(step, 0, checkpoint));
            }
        }
    }

    @Test
    void howeverLongItTrainsMarksAreFewAndSeeksAreShort() {
        run(0, 1_000_000, Checkpoint.empty());
        assertTrue(timeline.upTo(Long.MAX_VALUE).size() <= 257, "marks " + timeline.upTo(Long.MAX_VALUE).size());
        for (long step = 0; step <= 1_000_000; step += 777) {
            assertTrue(step - timeline.floor(step).step() < 1_000_000 / 64, "step " + step);
        }
        assertTrue(999_999 - timeline.floor(999_999).step() < 32);
        assertEquals(0, timeline.floor(5).step());
    }

    @Test
    void steppingBackIsQuickWhereverOneWent() {
        run(0, 1_000_000, Checkpoint.empty());
        long mark = timeline.floor(500_000).step();
        run(mark, 500_000, Checkpoint.empty());
        assertTrue(499_999 - timeline.floor(499_999).step() < 32);
        assertTrue(timeline.upTo(Long.MAX_VALUE).size() <= 257);
    }

    @Test
    void largeCheckpointsAreKeptInSmallNumbers() {
        Checkpoint large = Checkpoint.empty().with("weights", new double[1_000_000]);
        run(0, 100_000, large);
        assertTrue(timeline.upTo(Long.MAX_VALUE).size() <= 4 * 4 + 1, "marks " + timeline.upTo(Long.MAX_VALUE).size());
    }

    @Test
    void aCutForgetsWhatComesAfter() {
        run(0, 1000, Checkpoint.empty());
        timeline.add(new Mark(512, 3, Checkpoint.empty()));
        timeline.cut(600, 2);
        assertEquals(576, timeline.floor(1000).step());
        assertEquals(480, timeline.floor(543).step());
    }
}
