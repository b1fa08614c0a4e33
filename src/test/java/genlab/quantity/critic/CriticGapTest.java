package genlab.quantity.critic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.data.Dataset;
import genlab.data.mixture.Gaussian;
import genlab.noise.Stream;
import genlab.quantity.DuelRun;
import genlab.quantity.MapRun;
import genlab.quantity.Readings;
import genlab.quantity.SelfRun;
import genlab.quantity.model.Divergences;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class CriticGapTest {

    private static final Dataset DATA = Dataset.of(new Gaussian(), 100, Stream.of(1));

    /// N((0.3, −0.2), diag(0.8², 1.1²)) in stage coordinates.
    private static final MapRun GENERATOR = new MapRun(MapRun.NORMAL, (u, v) -> new double[] {0.3 + 0.8 * u, 1.1 * v - 0.2});
    private static final genlab.math.Gaussian LAW = new genlab.math.Gaussian(0.3, -0.2, 0.64, 1.21, 0);

    private static Readings with(DoubleBinaryOperator logit) {
        return new Readings(new DuelRun(GENERATOR, logit), DATA, 0);
    }

    private static double bestLogit(double x, double y) {
        return new SelfRun(DATA).logDensity(x, y) - LAW.logDensity(x, y);
    }

    @Test
    void the_value_of_the_best_discriminator_is_2_jsd_minus_log_4() {
        Readings at = with((x, y) -> 0);
        assertEquals(2 * at.read(new Divergences(100)).js().value() - Math.log(4), at.read(new CriticGap(100)).optimal().value(), 1e-12);
    }

    @Test
    void a_discriminator_that_knows_nothing_is_worth_minus_log_4() {
        CriticGap.Values values = with((x, y) -> 0).read(new CriticGap(100));
        assertEquals(-Math.log(4), values.value().value(), 1e-9);
        assertEquals(values.optimal().value() + Math.log(4), values.gap().value(), 1e-9);
    }

    @Test
    void the_discriminator_log_p_minus_log_p_g_leaves_no_gap() {
        CriticGap.Values values = with(CriticGapTest::bestLogit).read(new CriticGap(100));
        assertTrue(values.gap().value() >= 0 && values.gap().value() < 0.01, values::toString);
        assertEquals(0, values.gap().value(), values.gap().error());
    }

    @Test
    void any_other_leaves_a_positive_one() {
        for (double scale : new double[] {-1, 0.5, 2, 5}) {
            CriticGap.Values values = with((x, y) -> scale * bestLogit(x, y) + 0.1 * x).read(new CriticGap(100));
            assertTrue(values.gap().value() > 0.01);
            assertEquals(values.optimal().value() - values.value().value(), values.gap().value(), 1e-9);
        }
    }

    /// E_p log σ(x) + E_{p_G} log(1 − σ(x)), by Simpson's rule on the two marginals N(0, 1) and N(0.3, 0.8²).
    @Test
    void the_value_is_the_expectation_it_says() {
        double expected = 0;
        int n = 4000;
        for (int i = 0; i <= n; i++) {
            double u = -9 + 18.0 * i / n;
            double weight = (i == 0 || i == n ? 1 : i % 2 == 0 ? 2 : 4) * 18.0 / n / 3 * Math.exp(-0.5 * u * u) / Math.sqrt(2 * Math.PI);
            expected += weight * (-Math.log1p(Math.exp(-u)) - Math.log1p(Math.exp(0.3 + 0.8 * u)));
        }
        CriticGap.Values values = with((x, y) -> x).read(new CriticGap(100));
        assertEquals(expected, values.value().value(), 1e-3);
        assertEquals(expected, values.value().value(), values.value().error());
    }

    @Test
    void a_discriminator_at_nan_is_a_reading() {
        assertTrue(Double.isNaN(with((x, y) -> Double.NaN).read(new CriticGap(100)).gap().value()));
    }
}
