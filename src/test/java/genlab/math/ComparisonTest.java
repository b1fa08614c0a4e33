package genlab.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Grid GRID = new Grid(new Frame(0, 8, 0, 1), 8, 1);

    /// Laws as point masses in the middle of each cell.
    private static Mass masses(double... masses) {
        Mass.Builder builder = Mass.builder(GRID);
        for (int i = 0; i < masses.length; i++) {
            builder.add(GRID.x(i), 0.5, masses[i]);
        }
        return builder.build();
    }

    @Test
    void by_hand() {
        Comparison c = Comparison.of(masses(0.5, 0.5), masses(0.25, 0.75));
        // The floor moves log q by at most 1e-6.
        assertEquals(0.5 * Math.log(2) + 0.5 * Math.log(2.0 / 3), c.forward(), 2e-6);
        assertEquals(0.25 * Math.log(0.5) + 0.75 * Math.log(1.5), c.reverse(), 1e-15);
        assertEquals(0.25, c.totalVariation(), 1e-15);
        double js = 0.5 * (0.5 * Math.log(0.5 / 0.375) + 0.5 * Math.log(0.5 / 0.625))
                + 0.5 * (0.25 * Math.log(0.25 / 0.375) + 0.75 * Math.log(0.75 / 0.625));
        assertEquals(js, c.js(), 1e-15);
    }

    @Test
    void disjoint_supports_are_log_2_apart() {
        Comparison c = Comparison.of(masses(0.5, 0.5), masses(0, 0, 0.3, 0.7));
        assertEquals(Math.log(2), c.js(), 1e-15);
        assertEquals(1, c.totalVariation(), 1e-15);
        assertEquals(Double.POSITIVE_INFINITY, c.reverse());
        assertEquals(1, c.unresolved());
        assertEquals(Math.log(0.5 * 9 / Comparison.FLOOR), c.forward(), 1e-12);
    }

    @Test
    void a_density_keeps_masses_that_underflow() {
        Mass p = Mass.ofDensity(GRID, 4, 4, (x, y) -> -Math.log(8));
        Mass q = Mass.ofDensity(GRID, 4, 4, (x, y) -> x < 4 ? Math.log(0.25) : -5000);
        Comparison c = Comparison.of(p, q);
        // The hat lets q reach one cell further, to five of eight.
        assertEquals(3.0 / 8 * 5000, c.forward(), 2);
        assertEquals(0, c.unresolved());
    }

    @Test
    void the_reverse_divergence_is_infinite_where_the_target_vanishes_and_the_forward_one_rests_on_the_floor() {
        Mass p = Mass.ofDensity(GRID, 4, 4, (x, y) -> x < 4 ? Math.log(0.25) : Double.NEGATIVE_INFINITY);
        Mass q = Mass.ofDensity(GRID, 4, 4, (x, y) -> x > 6 ? Math.log(0.5) : Double.NEGATIVE_INFINITY);
        assertEquals(Double.POSITIVE_INFINITY, Comparison.of(p, q).reverse());
        assertEquals(1, Comparison.of(p, q).unresolved(), 1e-12);
        assertTrue(Double.isFinite(Comparison.of(p, q).forward()));
    }

    @Test
    void mass_outside_counts_as_one_cell() {
        Mass.Builder builder = Mass.builder(GRID);
        builder.add(-1, 0.5, 1);
        assertEquals(Math.log(2), Comparison.of(masses(0.5, 0.5), builder.build()).js(), 1e-15);
    }

    @Test
    void nan_is_a_reading() {
        Comparison c = Comparison.of(masses(1), Mass.ofDensity(GRID, 1, 1, (x, y) -> Double.NaN));
        assertTrue(Double.isNaN(c.forward()) && Double.isNaN(c.reverse()) && Double.isNaN(c.js()) && Double.isNaN(c.totalVariation()));
    }

    @Test
    void refuses_laws_on_different_grids() {
        Mass other = Mass.builder(new Grid(GRID.frame(), 4, 1)).build();
        assertThrows(IllegalArgumentException.class, () -> Comparison.of(masses(1), other));
    }
}
