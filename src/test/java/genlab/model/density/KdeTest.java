package genlab.model.density;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import genlab.card.Card;
import genlab.data.Dataset;
import genlab.data.file.OldFaithful;
import genlab.data.mixture.Banana;
import genlab.math.Frame;
import genlab.math.Grid;
import genlab.math.Points;
import genlab.model.KernelDensity;
import genlab.model.Run;
import genlab.model.Sampler;
import genlab.noise.Stream;
import genlab.noise.Streams;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class KdeTest {

    private static final Streams STREAMS = Streams.of(1, 2, 3);

    /// Ten digits, or 1e-10 nats: scikit-learn sums in another order.
    @Test
    void log_densities_are_scikit_learns() throws IOException {
        try (InputStream in = KdeTest.class.getResourceAsStream("/genlab/model/kde_sklearn.json")) {
            JsonNode json = new ObjectMapper().readTree(in);
            Points points = points(json.get("points"));
            Points at = points(json.get("at"));
            double[] sd = {sd(points, 0), sd(points, 1)};
            KernelSum sum = new KernelSum(Points.build(points.size(), i -> new double[] {points.x(i) / sd[0], points.y(i) / sd[1]}));
            for (int j = 0; j < 3; j++) {
                double h = json.get("bandwidths").get(j).asDouble();
                for (int i = 0; i < at.size(); i++) {
                    double expected = json.get("logs").get(j).get(i).asDouble();
                    double log = sum.logDensity(at.x(i) / sd[0], at.y(i) / sd[1], h) - Math.log(sd[0] * sd[1]);
                    assertEquals(expected, log, 1e-10 * Math.max(1, Math.abs(expected)));
                }
            }
        }
    }

    private static Points points(JsonNode pairs) {
        return Points.build(pairs.size(), i -> new double[] {pairs.get(i).get(0).asDouble(), pairs.get(i).get(1).asDouble()});
    }

    private static double sd(Points points, int axis) {
        double[] xy = points.toArray();
        double mean = 0;
        for (int i = axis; i < xy.length; i += 2) {
            mean += xy[i] / points.size();
        }
        double squares = 0;
        for (int i = axis; i < xy.length; i += 2) {
            squares += (xy[i] - mean) * (xy[i] - mean);
        }
        return Math.sqrt(squares / (points.size() - 1));
    }

    /// Old Faithful with columns standardised by n − 1 (`kde_histogram.json`, computed independently): Scott's factor and the likelihood
    /// left out at it, and the bandwidth of greatest such likelihood.
    @Test
    void bandwidths_of_old_faithful_are_the_reference_ones() {
        Points rows = new OldFaithful().rows().orElseThrow().points();
        double sdX = sd(rows, 0);
        double sdY = sd(rows, 1);
        KernelSum sum = new KernelSum(Points.build(rows.size(), i -> new double[] {rows.x(i) / sdX, rows.y(i) / sdY}));
        assertEquals(0.3928606365489575, Math.pow(272, -1.0 / 6), 1e-12);
        assertEquals(-465.9422514460483, leftOut(sum, 0.3928606365489575), 1e-8);
        assertEquals(-396.8090992107911, leftOut(sum, 0.15528066536675036), 1e-8);
        double slope = 0;
        for (int i = 0; i < sum.size(); i++) {
            slope += sum.without(i, 0.15528066536675036).slope();
        }
        assertEquals(0, slope, 1e-4);
    }

    private static double leftOut(KernelSum sum, double h) {
        double total = 0;
        for (int i = 0; i < sum.size(); i++) {
            total += sum.without(i, h).logMean(sum.size() - 1, h);
        }
        return total;
    }

    @Test
    void slope_and_curvature_are_those_of_the_likelihood() {
        KernelSum sum = new KernelSum(Points.build(40, i -> new double[] {Math.sin(7 * i), 0.4 * Math.cos(3 * i * i)}));
        double h = 0.3;
        double step = 1e-4;
        double up = leftOut(sum, h * Math.exp(step));
        double down = leftOut(sum, h * Math.exp(-step));
        double slope = 0;
        double curvature = 0;
        for (int i = 0; i < sum.size(); i++) {
            slope += sum.without(i, h).slope();
            curvature += sum.without(i, h).curvature();
        }
        assertEquals((up - down) / (2 * step), slope, 1e-5);
        assertEquals((up + down - 2 * leftOut(sum, h)) / (step * step), curvature, 1e-4);
    }

    @Test
    void leaving_one_out_finds_its_bandwidth_in_a_few_steps() {
        Dataset data = Dataset.of(new OldFaithful(), 0, Stream.of(4));
        try (Run run = ((Kde) Card.of(new Kde()).with("bandwidth", "leave-one-out")).start(data, STREAMS)) {
            KernelDensity kde = (KernelDensity) run;
            assertEquals(kde.ruleOfThumb(), kde.bandwidth());
            for (int i = 0; i < 12; i++) {
                run.step();
            }
            double best = kde.leaveOneOut(kde.bandwidth());
            assertTrue(best > kde.leaveOneOut(1.02 * kde.bandwidth()) && best > kde.leaveOneOut(0.98 * kde.bandwidth()));
            run.adopt(new Kde());
            assertEquals(kde.ruleOfThumb(), kde.bandwidth());
        }
    }

    /// By a matrix product and one by one, near the points and so far away that products underflow.
    @Test
    void a_grid_at_once_is_the_same_as_place_by_place() {
        KernelSum sum = new KernelSum(Points.build(300, i -> new double[] {Math.sin(7 * i), 0.4 * Math.cos(3.0 * i * i)}));
        for (Frame frame : new Frame[] {Frame.square(3), new Frame(-40, 90, -2, 70)}) {
            Grid grid = new Grid(frame, 23, 17);
            double[] logs = sum.logDensities(grid, 0.2);
            for (int i = 0; i < logs.length; i++) {
                double one = sum.logDensity(grid.x(i % 23), grid.y(i / 23), 0.2);
                assertEquals(one, logs[i], 1e-12 * Math.max(1, Math.abs(one)));
            }
        }
    }

    /// 5,000 points both ways: within the stated 0.01 nats where the mass is, within the stated 3 % of the logarithm far out.
    @Test
    void binned_kernels_agree_with_the_sum() {
        Points points = new Banana().scaling().toStage(new Banana().draw(Stream.of(3), 5000));
        KernelSum exact = new KernelSum(points);
        BinnedKernels binned = new BinnedKernels(points);
        Grid grid = new Grid(Frame.square(4), 37, 37);
        double[] expected = exact.logDensities(grid, 0.25);
        double[] logs = binned.logDensities(grid, 0.25);
        for (int i = 0; i < logs.length; i++) {
            double tolerance = expected[i] > -6 ? 0.01 : 0.03 * Math.abs(expected[i]);
            assertEquals(expected[i], logs[i], tolerance, "cell " + i);
        }
    }

    @Test
    void samples_have_the_moments_of_points_and_kernel() {
        Dataset data = Dataset.of(new Banana(), 500, Stream.of(4));
        try (Run run = new Kde(Kde.Rule.BY_HAND, 0.5).start(data, STREAMS)) {
            Points sample = ((Sampler) run).sample(Stream.of(9), 0, 40_000);
            // Var = (1 + h²) Var of the points; its standard error over 40,000 draws is below 1 %.
            assertEquals(sd(data.train(), 1) * Math.sqrt(1.25), sd(sample, 1), 0.03);
            assertEquals(((Sampler) run).sample(Stream.of(9), 100, 5), sample.slice(100, 105));
        }
    }

    @Test
    void one_point_and_equal_points_have_a_density() {
        Dataset one = Dataset.of(new Banana(), 1, Stream.of(4));
        for (Kde.Rule rule : Kde.Rule.values()) {
            try (Run run = new Kde(rule, 0.1).start(one, STREAMS)) {
                run.step();
                assertTrue(Double.isFinite(((KernelDensity) run).logDensity(0, 0)));
            }
        }
        KernelSum same = new KernelSum(Points.build(9, i -> new double[] {1, 2}));
        assertEquals(-Math.log(2 * Math.PI * 0.04), same.without(3, 0.2).logMean(8, 0.2), 1e-12);
    }
}
