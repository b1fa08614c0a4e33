package genlab.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.data.Dataset;
import genlab.data.mixture.TwoGaussians;
import genlab.math.Field;
import genlab.math.Points;
import genlab.model.gan.GanLosses;
import genlab.model.gan.MaximumLikelihood;
import genlab.model.gan.Minimax;
import genlab.model.gan.NonSaturating;
import genlab.model.gan.Wgan;
import genlab.noise.Stream;
import genlab.quantity.critic.CriticDensity;
import genlab.quantity.critic.CriticOutputs;
import genlab.quantity.critic.CriticSlopes;
import genlab.quantity.critic.GradientSizeField;
import genlab.quantity.critic.GradientSizes;
import genlab.quantity.critic.StepAngles;
import genlab.quantity.data.DataPoints;
import genlab.quantity.data.TargetAt;
import genlab.quantity.generator.LatentPath;
import genlab.quantity.generator.PathDensity;
import genlab.quantity.model.Samples;
import genlab.quantity.model.Transport;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is read off two players, against players given as formulas.
class DuelReadingsTest {

    private static final Dataset DATA = Dataset.of(new TwoGaussians(), 500, Stream.of(4));

    private static final MapRun GENERATOR = new MapRun(MapRun.NORMAL, (u, v) -> new double[] {0.9 * u + 0.1, 0.8 * v - 0.2});

    private static Readings at(DuelRun run) {
        return new Readings(run, DATA, 0);
    }

    /// log p_G of the generator above, in stage units.
    private static double logModel(double x, double y) {
        double u = (x - 0.1) / 0.9;
        double v = (y + 0.2) / 0.8;
        return -0.5 * (u * u + v * v) - Math.log(2 * Math.PI * 0.9 * 0.8);
    }

    private static double logTarget(double x, double y) {
        return DATA.scaling().logJacobian() + DATA.logDensity().orElseThrow().at(DATA.scaling().dataX(x), DATA.scaling().dataY(y));
    }

    /// Goodfellow et al. 2014, proposition 1: D* = p/(p + p_G), whose logit is log p − log p_G.
    @Test
    void the_best_discriminator_tells_the_density() {
        DuelRun run = new DuelRun(GENERATOR, (x, y) -> logTarget(x, y) - logModel(x, y));
        Field told = at(run).read(new CriticDensity(60));
        double area = Math.exp(-DATA.scaling().logJacobian());
        int close = 0;
        for (int i = 0; i < told.grid().cells(); i++) {
            double x = told.grid().x(i % 60);
            double y = told.grid().y(i / 60);
            if (logModel(x, y) > Math.log(0.01)) {
                close++;
                // p_G is averaged over a cell and its neighbours, D is of its centre: h²/4 of the second derivative, 3 % out here.
                double p = area * Math.exp(logTarget(x, y));
                assertEquals(p, told.values()[i], 0.05 * p, "at " + x + ", " + y);
            }
        }
        assertTrue(close > 300);
    }

    @Test
    void slopes_are_those_of_the_formula() {
        DuelRun run = new DuelRun(GENERATOR, (x, y) -> 3 * x - y * y);
        Field slopes = at(run).read(new CriticSlopes(20));
        double largest = 0;
        for (int i = 0; i < slopes.grid().cells(); i++) {
            double expected = Math.hypot(3, 2 * slopes.grid().y(i / 20));
            assertEquals(expected, slopes.values()[i], 1e-9);
            largest = Math.max(largest, expected);
        }
        assertEquals(largest, CriticSlopes.largest(slopes), 1e-9);
    }

    /// Against a(x) = s·x the gradients are |ℓ′(s·x)|·s: with D certain of every fake the minimax loss has lost its own.
    @Test
    void gradients_vanish_for_one_loss_and_not_for_another() {
        DuelRun certain = new DuelRun(GENERATOR, (x, y) -> 2 * x - 30);
        List<GradientSizes.OfLoss> all = at(certain).read(new GradientSizes(50));
        assertEquals(GanLosses.ALL, all.stream().map(GradientSizes.OfLoss::loss).toList());
        Points samples = at(certain).read(new Samples(50));
        for (int i = 0; i < 50; i++) {
            double a = 2 * samples.x(i) - 30;
            double sigmoid = 1 / (1 + Math.exp(-a));
            for (GradientSizes.OfLoss row : all) {
                double size = row.sizes().get(i);
                switch (row.loss()) {
                    case Minimax ignored -> assertEquals(2 * sigmoid, size, 1e-8 * sigmoid);
                    case NonSaturating ignored -> assertEquals(2 * (1 - sigmoid), size, 1e-8);
                    case MaximumLikelihood ignored -> assertEquals(2 * Math.exp(a), size, 1e-8 * sigmoid);
                    case Wgan ignored -> assertEquals(2, size, 1e-8);
                    default -> assertTrue(size >= 0);
                }
            }
        }
    }

    @Test
    void the_map_and_the_histogram_say_the_same() {
        DuelRun run = new DuelRun(GENERATOR, (x, y) -> 2 * x - y);
        Field map = at(run).read(new GradientSizeField(20, new Minimax()));
        for (int i = 0; i < map.grid().cells(); i++) {
            double a = 2 * map.grid().x(i % 20) - map.grid().y(i / 20);
            assertEquals(Math.log10(Math.sqrt(5) / (1 + Math.exp(-a))), map.values()[i], 1e-8);
        }
    }

    @Test
    void outputs_are_those_at_data_and_samples() {
        DuelRun run = new DuelRun(GENERATOR, (x, y) -> 2 * x - y);
        CriticOutputs.Values values = at(run).read(new CriticOutputs(30));
        Points data = at(run).read(new DataPoints(30));
        Points samples = at(run).read(new Samples(30));
        assertTrue(values.logits());
        for (int i = 0; i < 30; i++) {
            assertEquals(2 * data.x(i) - data.y(i), values.real().get(i), 1e-12);
            assertEquals(2 * samples.x(i) - samples.y(i), values.fake().get(i), 1e-12);
        }
    }

    /// Moving every point by the same way costs its length, and no plan is cheaper: W₁ ≥ E a(x) − E a(y) of every a with slope 1.
    @Test
    void carrying_shifted_points_costs_the_shift() {
        Points real = DATA.train().slice(0, 100);
        Points shifted = Points.build(100, i -> new double[] {real.x(99 - i) + 3, real.y(99 - i) - 4});
        Transport.Plan plan = Transport.of(real, shifted);
        assertEquals(5, plan.cost(), 1e-12);
        for (int i = 0; i < 100; i++) {
            assertEquals(real.y(i), plan.real().y(i));
        }
    }

    @Test
    void a_sample_that_is_nowhere_costs_no_number() {
        Points real = Points.of(0, 0, 1, 1);
        assertTrue(Double.isNaN(Transport.of(real, Points.of(Double.NaN, 0, 1, 1)).cost()));
    }

    private static LatentPath way(double fromX, double fromY, double toX, double toY, int count) {
        return new LatentPath(new LatentPath.Line(fromX, fromY, toX, toY), Optional.empty(), count);
    }

    @Test
    void a_straight_way_is_straight_and_a_spherical_one_keeps_its_length() {
        LatentPath path = way(2, 0, 0, 2, 5);
        LatentPath.Ways ways = at(new DuelRun(GENERATOR, (x, y) -> x)).read(path);
        for (int i = 0; i < 5; i++) {
            double t = i / 4.0;
            assertEquals(2 - 2 * t, ways.straight().latents().x(i), 1e-12);
            assertEquals(2 * t, ways.straight().latents().y(i), 1e-12);
            assertEquals(2 * Math.cos(t * Math.PI / 2), ways.spherical().latents().x(i), 1e-12);
            assertEquals(2 * Math.sin(t * Math.PI / 2), ways.spherical().latents().y(i), 1e-12);
            // Of an affine generator.
            assertEquals(2 - 2 * t, ways.shortest().latents().x(i), 1e-6);
            assertEquals(0.9 * ways.spherical().latents().x(i) + 0.1, ways.spherical().image().x(i), 1e-12);
        }
        LatentPath.Ways through = at(new DuelRun(GENERATOR, (x, y) -> x)).read(way(2, 2, -1, -1, 5));
        assertEquals(through.straight(), through.spherical());
    }

    @Test
    void density_along_a_way_is_the_targets_there() {
        LatentPath path = way(1, 0, 0, -1, 9);
        DuelRun run = new DuelRun(GENERATOR, (x, y) -> x);
        Points image = at(run).read(path).spherical().image();
        Points curve = at(run).read(new PathDensity(path)).spherical();
        for (int i = 0; i < 9; i++) {
            assertEquals(i / 8.0, curve.x(i), 1e-12);
            assertEquals(at(run).read(new TargetAt(image.x(i), image.y(i))).value(), curve.y(i), 1e-12);
        }
    }

    @Test
    void a_run_that_stands_still_has_no_angle() {
        assertTrue(Double.isNaN(at(new DuelRun(GENERATOR, (x, y) -> x)).read(new StepAngles(10)).value()));
    }
}
