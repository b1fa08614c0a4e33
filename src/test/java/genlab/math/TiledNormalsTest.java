package genlab.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.noise.Stream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TiledNormalsTest {

    private static final int COUNT = 500;

    private static final List<Gaussian> LAWS = laws();

    private static List<Gaussian> laws() {
        List<Gaussian> laws = new ArrayList<>();
        Stream noise = Stream.of(3);
        for (int i = 0; i < COUNT; i++) {
            double x = 4 * Math.sin(0.02 * i);
            laws.add(new Gaussian(x, 3 * Math.cos(0.031 * i), 0.01 + 0.1 * noise.uniform(3L * i), 0.01 + 0.1 * noise.uniform(3L * i + 1),
                    0.009 * (2 * noise.uniform(3L * i + 2) - 1)));
        }
        return laws;
    }

    /// Every term, one after the other; near all of them, between them and far from any.
    @Test
    void what_tiles_leave_out_is_lost_in_rounding() {
        double[] weights = new double[COUNT];
        double[] logs = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            weights[i] = i % 7 == 0 ? 0 : Stream.of(4).uniform(i) / COUNT;
            logs[i] = Math.log(weights[i]);
        }
        Normals all = Normals.of(weights, LAWS);
        TiledNormals tiled = TiledNormals.of(logs, LAWS);
        double[] places = {0, 0, 3.9, 0.4, -2, 2.5, 1.1, -0.3, 40, -70, -9, 3, 0.5, 0.5};
        double[] sums = tiled.logSums(Points.of(places));
        for (int i = 0; i < sums.length; i++) {
            double expected = all.logSum(places[2 * i], places[2 * i + 1]);
            assertEquals(expected, sums[i], 1e-12 * (1 + Math.abs(expected)));
            assertEquals(sums[i], tiled.logSum(places[2 * i], places[2 * i + 1]));
        }
    }

    /// Without correlation a grid's sums are a product of matrices, with it they are summed up column by column; both but where they are
    /// too faint for that. Some normals are much narrower than a cell.
    @Test
    void sums_on_a_grid_are_those_of_its_centres() {
        List<Gaussian> upright = LAWS.stream().map(law -> new Gaussian(law.meanX(), law.meanY(), law.varX() / 20, law.varY(), 0)).toList();
        double[] logs = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            logs[i] = i % 7 == 0 ? Double.NEGATIVE_INFINITY : Math.log(Stream.of(4).uniform(i) / COUNT);
        }
        List<Gaussian> narrow = LAWS.stream()
                .map(law -> new Gaussian(law.meanX(), law.meanY(), law.varX() / 400, law.varY() / 400, law.covXY() / 400)).toList();
        for (List<Gaussian> laws : List.of(upright, LAWS, narrow)) {
            TiledNormals tiled = TiledNormals.of(logs, laws);
            Grid grid = new Grid(new Frame(-5, 30, -4, 4), 37, 21);
            double[] sums = tiled.logSums(grid);
            double[] expected = tiled.logSums(grid.centres());
            assertTrue(Arrays.stream(expected).min().orElseThrow() < -1000);
            assertArrayEquals(expected, sums, 1e-9);
        }
    }

    @Test
    void numbers_tell_the_truth() {
        double[] none = new double[COUNT];
        Arrays.fill(none, Double.NEGATIVE_INFINITY);
        assertEquals(Double.NEGATIVE_INFINITY, TiledNormals.of(none, LAWS).logSum(0, 0));
        none[3] = Double.NaN;
        assertTrue(Double.isNaN(TiledNormals.of(none, LAWS).logSum(0, 0)));
    }
}
