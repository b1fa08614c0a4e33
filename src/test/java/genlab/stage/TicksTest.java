package genlab.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.noise.Stream;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class TicksTest {

    @Test
    void areRoundNumbers() {
        assertEquals(List.of("0.0", "0.2", "0.4", "0.6", "0.8", "1.0"), Ticks.of(0, 1, 6).labels());
        assertEquals(List.of("−2", "0", "2"), Ticks.of(-3.1, 3.1, 4).labels());
        assertEquals(List.of("40", "60", "80", "100"), Ticks.of(39, 101, 5).labels());
        assertEquals(List.of(0.1, 0.2, 0.3), Ticks.of(0.05, 0.35, 4).values());
    }

    @Test
    void longNumbersTakeAPower() {
        assertEquals(List.of("0", "1×10⁶", "2×10⁶"), Ticks.of(0, 2e6, 3).labels());
        assertEquals(List.of("0", "5×10⁻⁵"), Ticks.of(0, 6e-5, 2).labels());
    }

    @Test
    void ofAnyRangeAreFewDistinctAndInside() {
        Stream noise = Stream.of(7);
        for (int i = 0; i < 500; i++) {
            double middle = noise.gaussian(3 * i) * Math.pow(10, noise.below(3 * i + 1, 7) - 3);
            double width = Math.pow(10, 8 * noise.uniform(3 * i + 2) - 4) * Math.max(1e-3, Math.abs(middle));
            Ticks ticks = Ticks.of(middle - width, middle + width, 6);
            assertTrue(ticks.values().size() <= 6 && ticks.values().size() >= 2, "at " + middle + " ± " + width + ": " + ticks);
            assertEquals(ticks.labels().size(), new HashSet<>(ticks.labels()).size(), ticks.toString());
            double slack = 1e-6 * width;
            assertTrue(ticks.values().getFirst() >= middle - width - slack && ticks.values().getLast() <= middle + width + slack);
        }
    }

    @Test
    void areNeverSingle() {
        assertEquals(List.of("0.2", "0.4", "0.6", "0.8"), Ticks.of(0.05, 0.95, 1).labels());
    }

    @Test
    void ofEqualRatiosAreTheSameInEveryPowerOfTen() {
        assertEquals(List.of("0.05", "0.1", "0.2", "0.5", "1", "2"), Ticks.logarithmic(0.04, 3, 7).labels());
        assertEquals(List.of(0.1, 0.3, 1.0), Ticks.logarithmic(0.04, 2.5, 4).values());
        assertEquals(List.of("0.01", "0.1", "1", "10"), Ticks.logarithmic(0.005, 20, 4).labels());
        assertEquals(List.of("0.22", "0.24", "0.26", "0.28"), Ticks.logarithmic(0.21, 0.29, 4).labels());
        assertEquals(0, Ticks.logarithmic(0, 1, 4).values().size());
    }

    @Test
    void ofNoRangeAreNone() {
        assertEquals(0, Ticks.of(1, 1, 5).values().size());
        assertEquals(0, Ticks.of(0, Double.NaN, 5).values().size());
        assertEquals(0, Ticks.of(1e17, 1e17 + 64, 5).values().size());
        assertEquals(0, Ticks.of(0, Double.POSITIVE_INFINITY, 5).values().size());
    }
}
