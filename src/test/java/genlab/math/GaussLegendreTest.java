package genlab.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GaussLegendreTest {

    /// n nodes integrate x^(2n−2) and x^(2n−1) exactly, and x^(2n) not.
    @Test
    void exactForPolynomials() {
        for (int n = 1; n <= 20; n++) {
            GaussLegendre rule = GaussLegendre.of(n);
            int even = 2 * n - 2;
            assertEquals(2.0 / (even + 1), rule.integrate(x -> Math.pow(x, even), -1, 1, 1), 1e-13);
            assertEquals(0, rule.integrate(x -> Math.pow(x, even + 1), -1, 1, 1), 1e-13);
            assertEquals(2, IntStream.range(0, n).mapToDouble(rule::weight).sum(), 1e-13);
        }
    }

    /// Abramowitz and Stegun, table 25.4.
    @Test
    void threeNodesByHand() {
        GaussLegendre rule = GaussLegendre.of(3);
        assertEquals(-Math.sqrt(0.6), rule.node(0), 1e-15);
        assertEquals(0, rule.node(1), 1e-15);
        assertEquals(5.0 / 9, rule.weight(2), 1e-15);
    }

    @Test
    void panels() {
        assertEquals(Math.E * Math.E - 1 / Math.E, GaussLegendre.of(4).integrate(Math::exp, -1, 2, 10), 1e-12);
    }
}
