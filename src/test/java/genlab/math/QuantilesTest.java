package genlab.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QuantilesTest {

    /// By hand: five numbers lie at 0, ¼, ½, ¾, 1, so 10 % is two fifths of the way from the first to the second.
    @Test
    void betweenOrderStatisticsTheyAreInterpolated() {
        Quantiles five = Quantiles.of(9, 1, 4, 16, 25);
        assertEquals(9, five.median());
        assertEquals(1 + 0.4 * 3, five.at(0.1), 1e-14);
        assertEquals(16 + 0.6 * 9, five.at(0.9), 1e-14);
        assertEquals(1, five.at(0));
        assertEquals(25, five.at(1));
        assertEquals(2.5, Quantiles.of(1, 4).median());
    }

    @Test
    void oneNumberIsAllItsQuantilesAndNoneHasNoNumber() {
        assertEquals(3, Quantiles.of(3).at(0.1));
        assertTrue(Double.isNaN(Quantiles.of().median()));
        assertEquals(0, Quantiles.of(Double.NaN).size());
    }

    @Test
    void infinityIsANumberLikeOthers() {
        assertEquals(Double.POSITIVE_INFINITY, Quantiles.of(1, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY).median());
        assertEquals(2, Quantiles.of(1, 2, Double.POSITIVE_INFINITY).median());
    }

    @Test
    void aShareBeyondOneIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Quantiles.of(1).at(1.1));
    }
}
