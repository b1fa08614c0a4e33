package genlab.model.gan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.card.Card;
import genlab.data.Dataset;
import genlab.data.curve.Moons;
import genlab.data.mixture.Gaussian;
import genlab.math.Grid;
import genlab.math.Mass;
import genlab.math.Points;
import genlab.model.Checkpoint;
import genlab.model.Critic;
import genlab.model.Instrumented;
import genlab.model.Layered;
import genlab.model.Measure;
import genlab.model.Run;
import genlab.model.Sampler;
import genlab.model.Translation;
import genlab.noise.Stream;
import genlab.noise.Streams;
import genlab.quantity.Opposite;
import genlab.quantity.Readings;
import genlab.quantity.cycle.CycleError;
import genlab.quantity.cycle.Journeys;
import genlab.quantity.data.DataPoints;
import genlab.quantity.data.TargetDensity;
import genlab.quantity.model.Divergences;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CycleTest {

    private static final Dataset MOONS = Dataset.of(new Moons(), 600, Stream.of(1));

    private static Cycle with(Cycle cycle, String... settings) {
        Cycle changed = cycle;
        for (int k = 0; k < settings.length; k += 2) {
            changed = (Cycle) Card.of(changed).with(settings[k], settings[k + 1]);
        }
        return changed;
    }

    private static Cycle small(String... more) {
        return with(with(Cycle.standard(), "batch", "32", "generators.width", "8", "discriminators.width", "8"), more);
    }

    private static void train(Run run, int steps) {
        for (int k = 0; k < steps; k++) {
            run.step();
        }
    }

    private static double mean(double[] values, double from) {
        double sum = 0;
        for (double value : values) {
            sum += (value - from) * (value - from) / values.length;
        }
        return sum;
    }

    /// Whatever net is looked into, over the plane its points lie on.
    @Test
    void its_hidden_units_can_be_seen() {
        try (Run run = small("target", "ring-8").start(MOONS, Streams.of(1, 2, 3))) {
            Layered nets = (Layered) run;
            assertEquals(List.of("G", "F", "D"), nets.nets().stream().map(Layered.Net::node).toList());
            for (Layered.Net net : nets.nets()) {
                double[] units = nets.hidden(net, new double[] {0.3, -0.2, 1, 2});
                assertEquals(2 * 2 * 8, units.length);
                assertTrue(Arrays.stream(units).allMatch(unit -> Math.abs(unit) < 1 && unit != 0));
                boolean there = net.node().equals("F");
                assertEquals(there ? ((Translation) run).other().stageFrame() : MOONS.stageFrame(), nets.range(net, MOONS.stageFrame()));
            }
        }
    }

    /// The losses of a first step on all points, from the papers' formulas and what the run shows of its nets.
    @Test
    void the_losses_are_those_of_the_paper() {
        Dataset data = Dataset.of(new Moons(), 1, 0, Stream.of(1));
        try (Run run = small("batch", "1", "discriminators.updates", "0").start(data, Streams.of(1, 2, 3))) {
            Translation x = (Translation) run;
            Translation y = x.opposite();
            Points from = data.train();
            Points to = x.other().train();
            double[] real = ((Critic) x).scores(from);
            double[] fake = ((Critic) x).scores(y.translate(to));
            double[] realY = ((Critic) y).scores(to);
            double[] fakeY = ((Critic) y).scores(x.translate(from));
            double fooled = 0.5 * (mean(fake, 1) + mean(fakeY, 1));
            double astray = apart(y.translate(x.translate(from)), from) + apart(x.translate(y.translate(to)), to);
            double told = 0.5 * (mean(real, 1) + mean(fake, 0) + mean(realY, 1) + mean(fakeY, 0));
            Checkpoint start = run.save();
            run.step();
            assertEquals(fooled + 10 * astray, ((Instrumented) run).instruments().get("loss.g"), 1e-4);
            run.load(start);
            run.perform(run.phases().getFirst());
            assertEquals(told, ((Instrumented) run).instruments().get("loss.d"), 1e-5);
        }
    }

    private static double apart(Points a, Points b) {
        double sum = 0;
        for (int i = 0; i < a.size(); i++) {
            sum += (Math.abs(a.x(i) - b.x(i)) + Math.abs(a.y(i) - b.y(i))) / a.size();
        }
        return sum;
    }

    /// −∂L/∂x, by differences of ½(d − 1)².
    @Test
    void a_fake_descends_its_generators_loss() {
        try (Run run = small().start(MOONS, Streams.of(1, 2, 3))) {
            train(run, 20);
            Critic critic = (Critic) run;
            double h = 1e-2;
            Points descent = critic.descent(Points.of(0.3, -0.7));
            double[] scores = critic.scores(Points.of(0.3 + h, -0.7, 0.3 - h, -0.7));
            double slope = (0.5 * Math.pow(scores[1] - 1, 2) - 0.5 * Math.pow(scores[0] - 1, 2)) / (2 * h);
            assertEquals(slope, descent.x(0), 1e-3);
        }
    }

    @Test
    void both_sides_are_one_run() {
        try (Run run = small().start(MOONS, Streams.of(1, 2, 3)); Run other = small().start(MOONS, Streams.of(1, 2, 3))) {
            train(run, 3);
            Run y = ((Translation) other).opposite();
            train(y, 3);
            assertEquals(run.save(), other.save());
            assertEquals(run.save(), y.save());
            assertEquals(((Translation) y).opposite(), other);
        }
    }

    /// λ may change while running, and 0 leaves the way back out of the loss.
    @Test
    void the_cycle_weight_is_live() {
        try (Run run = small("weight", "0").start(MOONS, Streams.of(1, 2, 3)); Run other = small().start(MOONS, Streams.of(1, 2, 3))) {
            Checkpoint start = run.save();
            train(run, 1);
            other.adopt(small("weight", "0"));
            train(other, 1);
            assertEquals(run.save(), other.save());
            other.load(start);
            other.adopt(small());
            train(other, 1);
            assertTrue(((Instrumented) other).instruments().get("loss.g") > ((Instrumented) run).instruments().get("loss.g"));
        }
    }

    /// Linear generators of a normal law: the law carried is a normal in closed form, so moments say all.
    @Test
    void a_law_is_carried_as_samples_are() {
        Dataset gaussian = Dataset.of(new Gaussian(), 100, Stream.of(1));
        try (Run run = small("generators.layers", "0").start(gaussian, Streams.of(1, 2, 3))) {
            Translation y = ((Translation) run).opposite();
            Grid grid = new Grid(MOONS.stageFrame().grow(1), 60, 60);
            Mass mass = ((Measure) y).mass(grid, 128);
            double[] moments = new double[5];
            for (int i = 0; i < grid.cells(); i++) {
                double px = grid.x(i % 60);
                double py = grid.y(i / 60);
                double[] terms = {px, py, px * px, px * py, py * py};
                for (int k = 0; k < 5; k++) {
                    moments[k] += mass.cell(i) * terms[k];
                }
            }
            // The columns of the linear map are where the unit vectors go; the law before it has the identity's variances.
            Points columns = ((Translation) run).translate(Points.of(1, 0, 0, 1));
            double rho = gaussian.distribution() instanceof Gaussian law ? law.correlation() : Double.NaN;
            double xx = quadratic(columns.x(0), columns.x(1), rho);
            double yy = quadratic(columns.y(0), columns.y(1), rho);
            double xy = columns.x(0) * columns.y(0) + columns.x(1) * columns.y(1)
                    + rho * (columns.x(0) * columns.y(1) + columns.x(1) * columns.y(0));
            // The hats of the grid add a sixth of a cell's square each way, and the frame cuts the law at four sd.
            double hatX = grid.cellWidth() * grid.cellWidth() / 6;
            double hatY = grid.cellHeight() * grid.cellHeight() / 6;
            assertArrayEquals(new double[] {0, 0, xx + hatX, xy, yy + hatY}, moments, 0.01);
        }
    }

    private static double quadratic(double a, double b, double rho) {
        return a * a + b * b + 2 * rho * a * b;
    }

    /// The other side's quantities are those of its own data.
    @Test
    void the_other_side_can_be_read() {
        try (Run run = small().start(MOONS, Streams.of(1, 2, 3))) {
            Readings at = new Readings(run, MOONS, 0);
            Translation x = (Translation) run;
            assertEquals(x.other().train().slice(0, 50), at.read(new Opposite<>(new DataPoints(50))));
            assertEquals(new Readings(x.opposite(), x.other(), 0).read(new TargetDensity(20)).values()[205],
                    at.read(new Opposite<>(new TargetDensity(20))).values()[205]);
            Journeys.Values journeys = at.read(new Journeys(30));
            assertEquals(x.translate(MOONS.train().slice(0, 30)), journeys.landed());
            assertEquals(x.opposite().translate(journeys.landed()), journeys.back());
            assertEquals(((Sampler) run).sample(Stream.of(3), 4, 5), ((Sampler) run).sample(Stream.of(3), 0, 9).slice(4, 9));
        }
    }

    /// Moons into circles: with the cycle loss points find back, without it they need not, and either way they land in the circles.
    @Test
    void the_cycle_loss_brings_points_back() {
        double[] errors = new double[2];
        for (int k = 0; k < 2; k++) {
            Cycle cycle = with(Cycle.standard(), "batch", "64", "weight", k == 0 ? "10" : "0", "generators.width", "16",
                    "generators.optimiser.rate", "0.002", "discriminators.optimiser.rate", "0.002");
            try (Run run = cycle.start(MOONS, Streams.of(1, 2, 3))) {
                Readings before = new Readings(run, MOONS, 0);
                double apart = before.read(new Opposite<>(new Divergences(40))).js().value();
                train(run, 1200);
                Readings at = new Readings(run, MOONS, 1200);
                errors[k] = at.read(new CycleError()).value();
                assertTrue(at.read(new Opposite<>(new Divergences(40))).js().value() < 0.8 * apart);
            }
        }
        assertTrue(errors[0] < 0.1 && errors[1] > 5 * errors[0], errors[0] + " with, " + errors[1] + " without");
    }
}
