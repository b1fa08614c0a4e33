package genlab.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.math.Comparison;
import genlab.math.Frame;
import genlab.math.Gaussian;
import genlab.math.Grid;
import genlab.math.Mass;
import genlab.math.Points;
import java.util.function.BiFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PushforwardTest {

    private static final Grid GRID = new Grid(new Frame(-3.5, 3.5, -3.2, 3.2), 100, 100);

    private record Generator(Prior prior, BiFunction<Double, Double, double[]> formula) implements Pushforward {

        @Override
        public Points map(double[] z) {
            int d = prior.dimensions();
            return Points.build(z.length / d, i -> formula.apply(z[d * i], d == 1 ? 0 : z[d * i + 1]));
        }
    }

    private static Generator normal(BiFunction<Double, Double, double[]> formula) {
        return new Generator(new Prior(Prior.Law.GAUSSIAN, 2), formula);
    }

    /// G(z) = m + A z gives N(m, A Aᵀ).
    @ParameterizedTest
    @CsvSource({"0, 128", "0.3, 128", "1, 128", "0.3, 512"})
    void an_affine_generator_gives_the_closed_form_gaussian(double turn, int effort) {
        double a = 0.9 * Math.cos(turn);
        double b = -0.6 * Math.sin(turn);
        double c = 0.9 * Math.sin(turn);
        double d = 0.6 * Math.cos(turn);
        Mass mass = normal((u, v) -> new double[] {0.2 + a * u + b * v, -0.3 + c * u + d * v}).mass(GRID, effort);
        Gaussian law = new Gaussian(0.2, -0.3, a * a + b * b, c * c + d * d, a * c + b * d);
        Comparison error = Comparison.of(Mass.ofDensity(GRID, 4, 4, law::logDensity), mass);
        assertTrue(error.totalVariation() < 0.002, error::toString);
        assertEquals(1, mass.total(), 1e-12);
        assertEquals(0, error.forward(), 1e-4);
        // And without the hat, against the density at the cells' centres: what the hat itself blurs is small.
        double raw = 0;
        for (int i = 0; i < GRID.cells(); i++) {
            raw += 0.5 * Math.abs(mass.cell(i) - GRID.cellArea() * Math.exp(law.logDensity(GRID.x(i % 100), GRID.y(i / 100))));
        }
        assertTrue(raw < 0.01);
    }

    /// G folds the plane: x = 0.8 z₁ + 0.3 and y = ½z₂² − 1, twice covered and infinite along the fold y = −1. Both marginals are
    /// laid out independently from 20,000 quantiles.
    @ParameterizedTest
    @ValueSource(ints = {128, 512})
    void a_fold_adds_both_sheets(int effort) {
        Mass mass = normal((u, v) -> new double[] {0.8 * u + 0.3, 0.5 * v * v - 1}).mass(GRID, effort);
        double[] x = new double[100];
        double[] y = new double[100];
        int n = 20_000;
        for (int i = 0; i < n; i++) {
            double z = NormalDistribution.of(0, 1).inverseCumulativeProbability((i + 0.5) / n);
            share(x, (0.8 * z + 0.3 + 3.5) / GRID.cellWidth() - 0.5, 1.0 / n);
            share(y, (0.5 * z * z - 1 + 3.2) / GRID.cellHeight() - 0.5, 1.0 / n);
        }
        double error = 0;
        for (int i = 0; i < GRID.cells(); i++) {
            error += 0.5 * Math.abs(mass.cell(i) - x[i % 100] * y[i / 100]);
        }
        assertTrue(error < 0.01, "total variation " + error);
        assertEquals(1, mass.total(), 1e-12);
    }

    private static void share(double[] cells, double place, double mass) {
        int left = (int) Math.floor(place);
        if (left >= 0 && left < cells.length - 1) {
            cells[left] += mass * (1 - place + left);
            cells[left + 1] += mass * (place - left);
        }
    }

    @Test
    void an_axis_is_not_another() {
        Mass mass = normal((u, v) -> new double[] {2 + 0.1 * u, 0.1 * v - 1}).mass(GRID, 64);
        assertTrue(mass.density().valueAt(2, -1) > 1);
        assertEquals(0, mass.density().valueAt(-1, 2));
    }

    @Test
    void uniform_noise_fills_a_rectangle_evenly() {
        Generator rectangle = new Generator(new Prior(Prior.Law.UNIFORM, 2), (u, v) -> new double[] {u, 0.5 * v});
        assertEquals(0.5, rectangle.mass(GRID, 128).density().valueAt(0.3, -0.2), 0.01);
    }

    @Test
    void a_line_draws_a_curve_one_cell_wide() {
        Mass mass = new Generator(new Prior(Prior.Law.GAUSSIAN, 1), (u, v) -> new double[] {u, 0.5 * u}).mass(GRID, 64);
        assertEquals(1, mass.total(), 1e-12);
        assertTrue(mass.density().valueAt(1, 0.5) > 1);
        assertEquals(0, mass.density().valueAt(1, 0.9));
    }

    @Test
    void what_is_thrown_far_out_or_nowhere_is_outside() {
        assertEquals(1, normal((u, v) -> new double[] {1e9 * u + 1e12, v}).mass(GRID, 64).outside(), 1e-9);
        assertEquals(1, normal((u, v) -> new double[] {Double.NaN, v}).mass(GRID, 64).outside(), 1e-9);
        assertEquals(1, normal((u, v) -> new double[] {1e300 * u, 1e300 * v}).mass(GRID, 64).total(), 1e-9);
    }

    @Test
    void three_dimensions_are_too_many() {
        assertFalse(new Generator(new Prior(Prior.Law.GAUSSIAN, 3), (u, v) -> new double[] {u, v}).measurable());
    }
}
