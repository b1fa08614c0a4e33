package genlab.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LogSumExpTest {

    @Test
    void adds_two_numbers_far_below_the_smallest_double() {
        assertEquals(-5000 + Math.log(1 + Math.exp(-1)), LogSumExp.of(-5000, -5001), 1e-11);
        assertEquals(-5000 + Math.log(1 + Math.exp(-1)), LogSumExp.of(-5001, -5000), 1e-11);
    }

    @Test
    void nothing_and_nothing_is_nothing() {
        assertEquals(Double.NEGATIVE_INFINITY, LogSumExp.of(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY));
        assertEquals(3, LogSumExp.of(Double.NEGATIVE_INFINITY, 3));
    }

    @Test
    void weighs_every_second_number_of_an_array() {
        double[] a = {9, -800, 9, -801, 9, -900};
        assertEquals(-800 + Math.log(0.5 + 2 * Math.exp(-1)), LogSumExp.weighted(a, 1, 2, new double[] {0.5, 2, 1}), 1e-11);
    }

    @Test
    void passes_nan_on() {
        assertEquals(Double.NaN, LogSumExp.weighted(new double[] {1, Double.NaN}, 0, 1, new double[] {1, 1}));
        assertEquals(Double.NaN, LogSumExp.of(1, Double.NaN));
    }
}
