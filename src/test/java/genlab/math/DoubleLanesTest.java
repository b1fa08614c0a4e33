package genlab.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DoubleLanesTest {

    @Test
    void exponentials_keep_all_but_two_units() {
        double[] x = new double[8192];
        for (int i = 0; i < x.length; i++) {
            x[i] = -705 + i * 1414.0 / x.length;
        }
        double[] e = x.clone();
        DoubleLanes.exp(e, 0, e.length);
        for (int i = 0; i < x.length; i++) {
            double expected = StrictMath.exp(x[i]);
            assertEquals(expected, e[i], 2 * Math.ulp(expected), "exp " + x[i]);
        }
    }

    @Test
    void logarithms_keep_all_but_two_units() {
        double[] x = new double[8192];
        for (int i = 0; i < x.length; i++) {
            x[i] = i < 4096 ? 0.3 + i * 0.0005 : Math.exp(-700 + (i - 4096) * 0.34);
        }
        double[] l = x.clone();
        DoubleLanes.log(l, 0, l.length);
        for (int i = 0; i < x.length; i++) {
            double expected = StrictMath.log(x[i]);
            assertEquals(expected, l[i], 2 * Math.ulp(expected), "log " + x[i]);
        }
    }

    @Test
    void the_ends_of_the_line_are_readings() {
        double inf = Double.POSITIVE_INFINITY;
        double[] e = {-inf, -1e300, -746, 0, 710, inf, Double.NaN, 1};
        DoubleLanes.exp(e, 0, 8);
        double[] expected = {0, 0, 0, 1, inf, inf, Double.NaN, Math.E};
        double[] l = {0, inf, Double.NaN, 1, Math.E, 1, 1, 1};
        DoubleLanes.log(l, 0, 8);
        double[] logs = {-inf, inf, Double.NaN, 0, 1, 0, 0, 0};
        for (int i = 0; i < 8; i++) {
            assertEquals(expected[i], e[i]);
            assertEquals(logs[i], l[i]);
        }
    }

    @Test
    void partial_sums_add_up() {
        double[] a = {1, 2, 3, 4, 5, 6, 7, 8, 100};
        assertEquals(36, DoubleLanes.total(a, 0));
        assertEquals(135, DoubleLanes.total(a, 1));
    }
}
