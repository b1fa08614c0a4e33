package genlab.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MassTest {

    private static final Grid GRID = new Grid(new Frame(-4, 6, -3, 2), 40, 30);

    @Test
    void a_point_is_shared_among_the_four_nearest_centres_so_that_its_place_is_kept() {
        Mass.Builder builder = Mass.builder(GRID);
        builder.add(0.3, -0.45, 0.7);
        Mass mass = builder.build();
        double x = 0;
        double y = 0;
        for (int i = 0; i < GRID.cells(); i++) {
            x += mass.cell(i) * GRID.x(i % 40) / 0.7;
            y += mass.cell(i) * GRID.y(i / 40) / 0.7;
        }
        assertEquals(0.3, x, 1e-12);
        assertEquals(-0.45, y, 1e-12);
        assertEquals(0.7, mass.total(), 1e-15);
    }

    @Test
    void what_lies_beyond_the_frame_or_nowhere_is_outside_and_border_cells_keep_their_own() {
        Mass.Builder builder = Mass.builder(GRID);
        builder.add(6.1, 0, 0.2);
        builder.add(Double.NaN, 0, 0.1);
        builder.add(6, 2, 0.4);
        builder.add(-4, -3, 0.3);
        Mass mass = builder.build();
        assertEquals(0.3, mass.outside(), 1e-15);
        assertEquals(0.4, mass.cell(GRID.cells() - 1), 1e-15);
        assertEquals(0.3, mass.cell(0), 1e-15);
    }

    @Test
    void a_density_gathered_and_the_same_density_dropped_point_by_point_are_one_law() {
        Gaussian law = new Gaussian(1, -0.5, 0.8, 0.3, 0.2);
        Mass gathered = Mass.ofDensity(GRID, 3, 5, law::logDensity);
        Grid points = new Grid(GRID.frame(), 120, 150);
        Mass.Builder dropped = Mass.builder(GRID);
        for (int i = 0; i < points.cells(); i++) {
            double x = points.x(i % 120);
            double y = points.y(i / 120);
            dropped.add(x, y, points.cellArea() * Math.exp(law.logDensity(x, y)));
        }
        Mass expected = dropped.build();
        for (int i = 0; i < GRID.cells(); i++) {
            assertEquals(expected.cell(i), gathered.cell(i), 1e-14);
        }
        assertTrue(gathered.resolved());
        assertFalse(expected.resolved());
    }

    /// 60 sd away the density is e⁻¹⁸⁰⁰, far below the smallest double.
    @Test
    void logarithms_hold_where_the_mass_underflows() {
        Gaussian narrow = new Gaussian(-3, 0, 0.01, 0.01, 0);
        Mass mass = Mass.ofDensity(new Grid(new Frame(-4, 4, -4, 4), 800, 8), 4, 4, (x, y) -> line(narrow, x) - Math.log(8));
        int cell = mass.grid().index(700, 3);
        double x = mass.grid().x(700);
        assertEquals(0, mass.cell(cell));
        // Over a cell 0.01 wide the logarithm is a line of slope −d/σ²; its average under the hat is (sinh(s/2)/(s/2))².
        double s = (x + 3) / 0.01 * 0.01;
        double hat = 2 * (Math.log(Math.sinh(s / 2)) - Math.log(s / 2));
        assertEquals(line(narrow, x) + Math.log(0.01 / 8) + hat, mass.logCell(cell), 0.5);
    }

    /// The density of the first coordinate.
    private static double line(Gaussian law, double x) {
        return law.logDensity(x, 0) + 0.5 * Math.log(2 * Math.PI * law.varY());
    }

    @Test
    void the_mass_outside_is_known_even_where_it_is_lost_in_the_rounding_of_one() {
        Gaussian law = new Gaussian(0, 0, 0.01, 0.01, 0);
        Mass mass = Mass.ofDensity(new Grid(Frame.square(1), 50, 50), 4, 4, law::logDensity);
        // Four tails beyond 10 sd, each e⁻⁵⁰/(10√2π) = 7.7e-24 to leading order.
        // The midpoint rule misses log(sinh 2/2) = 0.6 where the density falls by e⁴ a cell.
        assertEquals(Math.log(4 * 7.62e-24), mass.logOutside(), 0.7);
    }

    @Test
    void a_coarser_grid_holds_the_same_mass_and_keeps_logarithms() {
        Gaussian narrow = new Gaussian(0, 0, 1e-3, 1e-3, 0);
        Mass fine = Mass.ofDensity(new Grid(new Frame(-2, 3, -2, 2), 41, 30), 4, 4, narrow::logDensity);
        Mass coarse = fine.coarser();
        assertEquals(21, coarse.grid().columns());
        assertEquals(fine.total(), coarse.total(), 1e-12);
        int far = coarse.grid().cells() - 1;
        assertTrue(coarse.logCell(far) > -20_000 && coarse.logCell(far) < -1000);
    }

    @Test
    void density_is_mass_over_area() {
        Mass mass = Mass.ofDensity(GRID, 4, 4, Gaussian.STANDARD::logDensity);
        // The hat adds h²/6 to the variances: the cell is centred at (⅛, ¹⁄₁₂), 0.25 wide and ⅙ high.
        Gaussian blurred = new Gaussian(0, 0, 1 + 0.25 * 0.25 / 6, 1 + 1.0 / 216, 0);
        assertEquals(Math.exp(blurred.logDensity(0.125, 1.0 / 12)), mass.density().valueAt(0.1, 0.1), 1e-4);
    }
}
