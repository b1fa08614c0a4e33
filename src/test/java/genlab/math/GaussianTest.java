package genlab.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import genlab.noise.Stream;
import org.junit.jupiter.api.Test;

class GaussianTest {

    private static final Gaussian LAW = new Gaussian(1, 0, 2, 1, 0.6);

    @Test
    void log_density_is_the_textbook_formula() {
        // (2π)⁻¹·1.64^−½ at the mean; one unit along y adds −½·2/1.64.
        assertEquals(-Math.log(2 * Math.PI) - 0.5 * Math.log(1.64), LAW.logDensity(1, 0), 1e-14);
        assertEquals(-Math.log(2 * Math.PI) - 0.5 * Math.log(1.64) - 1 / 1.64, LAW.logDensity(1, 1), 1e-14);
    }

    @Test
    void fit_finds_mean_and_covariance_of_four_points_by_hand() {
        Gaussian fit = Gaussian.fit(Points.of(0, 0, 2, 0, 2, 4, 4, 4));
        assertEquals(new Gaussian(2, 2, 2, 4, 2), fit);
    }

    @Test
    void draws_have_its_moments() {
        Stream noise = Stream.of(5);
        Points draws = Points.build(20_000, i -> new double[] {LAW.x(noise.gaussian(2L * i)),
            LAW.y(noise.gaussian(2L * i), noise.gaussian(2L * i + 1))});
        Gaussian fit = Gaussian.fit(draws);
        // Five standard errors: sd of a mean 0.01, of a variance 2·√(2/20000) = 0.02.
        assertEquals(1, fit.meanX(), 0.05);
        assertEquals(0, fit.meanY(), 0.035);
        assertEquals(2, fit.varX(), 0.1);
        assertEquals(1, fit.varY(), 0.05);
        assertEquals(0.6, fit.covXY(), 0.055);
    }
}
