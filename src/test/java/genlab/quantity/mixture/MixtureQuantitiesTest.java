package genlab.quantity.mixture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.data.Dataset;
import genlab.data.file.OldFaithful;
import genlab.data.mixture.Gaussian;
import genlab.data.mixture.ThreeBlobs;
import genlab.data.mixture.TwoGaussians;
import genlab.data.sequence.Switching;
import genlab.math.Points;
import genlab.model.Component;
import genlab.model.Density;
import genlab.model.Edit;
import genlab.model.Editable;
import genlab.model.Model;
import genlab.model.Parameter;
import genlab.model.Run;
import genlab.model.density.GaussianMle;
import genlab.model.density.Histogram;
import genlab.model.density.Kde;
import genlab.model.density.Knn;
import genlab.model.mixture.MixtureEm;
import genlab.model.mixture.MixtureGradient;
import genlab.model.sequence.Hmm;
import genlab.noise.Stream;
import genlab.noise.Streams;
import genlab.quantity.Instruments;
import genlab.quantity.Parameters;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.critic.OptimalCritic;
import genlab.quantity.critic.OptimalCriticAt;
import genlab.quantity.data.DataPoints;
import genlab.quantity.data.MarginalCurves;
import genlab.quantity.density.BandwidthErrors;
import genlab.quantity.density.Bandwidths;
import genlab.quantity.density.HistogramCells;
import genlab.quantity.density.KernelsAround;
import genlab.quantity.density.LeaveOneOutCurve;
import genlab.quantity.density.NeighbourBall;
import genlab.quantity.model.Divergences;
import genlab.quantity.model.LogLikelihood;
import genlab.quantity.model.ModelDensity;
import genlab.quantity.model.ModelMass;
import genlab.quantity.sequence.HiddenPath;
import genlab.quantity.sequence.SimulatedPath;
import genlab.quantity.sequence.Transitions;
import genlab.quantity.sequence.TrellisAt;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is read off the models without latents and with discrete ones.
class MixtureQuantitiesTest {

    private static final Dataset FAITHFUL = Dataset.of(new OldFaithful(), 0, Stream.of(4));

    private static Readings trained(Model model, Dataset data, int steps) {
        Run run = model.start(data, Streams.of(1, 2, 3));
        for (int i = 0; i < steps; i++) {
            run.step();
        }
        return new Readings(run, data, steps);
    }

    @Test
    void shares_sum_to_one_and_agree_point_by_point() {
        Readings at = trained(new MixtureEm(), FAITHFUL, 4);
        Shares shares = at.read(new Responsibilities(50));
        assertEquals(50, shares.points());
        assertEquals(3, shares.components());
        Points shown = at.read(new DataPoints(50));
        assertEquals(FAITHFUL.train().x(17 * FAITHFUL.train().size() / 50), shown.x(17), "rows from everywhere in a table");
        Shares one = at.read(new ResponsibilitiesAt(shown.x(17), shown.y(17)));
        double sum = 0;
        for (int k = 0; k < 3; k++) {
            assertEquals(one.of(0, k), shares.of(17, k), 1e-12);
            sum += one.of(0, k);
        }
        assertEquals(1, sum, 1e-12);
        assertEquals(shares.greatest(17), one.greatest(0));
    }

    @Test
    void the_bound_touches_at_the_believed_value_and_lies_below_elsewhere() {
        Readings at = trained(new MixtureEm(), FAITHFUL, 3);
        double likelihood = at.read(new InformationCriteria()).logLikelihood();
        for (Coordinate.Part part : Coordinate.Part.values()) {
            BoundCurve.Values curve = at.read(new BoundCurve(new Coordinate(1, part), 41));
            boolean touched = false;
            for (int i = 0; i < 41; i++) {
                assertTrue(curve.bound().y(i) <= curve.likelihood().y(i) + 1e-8, part + " " + i);
                touched |= curve.bound().x(i) == curve.believed() && Math.abs(curve.bound().y(i) - curve.likelihood().y(i)) < 1e-8;
            }
            assertTrue(touched, part.name());
        }
        assertTrue(at.read(new Instruments()).get("bound") <= likelihood);
    }

    @Test
    void before_an_e_step_the_bound_touches_where_the_run_stands_even_after_an_edit() {
        BoundCurve quantity = new BoundCurve(new Coordinate(0, Coordinate.Part.MEAN_X), 41);
        Run run = new MixtureEm().start(FAITHFUL, Streams.of(1, 2, 3));
        for (String edit : List.of("move 1 0.5 0.5", "move 1 -0.25 1")) {
            ((Editable) run).edit(Edit.parse(edit));
            Readings at = new Readings(run, FAITHFUL, 0);
            BoundCurve.Values curve = at.read(quantity);
            assertEquals(curve.present(), curve.believed());
            int touching = IntStream.range(0, 41).filter(i -> curve.bound().x(i) == curve.believed()).findFirst().orElseThrow();
            assertEquals(at.read(new InformationCriteria()).logLikelihood(), curve.bound().y(touching), 1e-8);
        }
    }

    @Test
    void the_bound_of_many_points_is_read_in_the_background() {
        BoundCurve quantity = new BoundCurve(new Coordinate(0, Coordinate.Part.MEAN_X), 80);
        assertEquals(Quantity.Cost.LIVE, quantity.cost(new MixtureEm().start(FAITHFUL, Streams.of(1, 2, 3))));
        Dataset many = Dataset.of(new ThreeBlobs(), 20_000, Stream.of(1));
        assertEquals(Quantity.Cost.HEAVY, quantity.cost(new MixtureEm().start(many, Streams.of(1, 2, 3))));
    }

    @Test
    void a_coordinate_sets_what_it_reads_and_keeps_a_mixture() {
        List<Component> theta = trained(new MixtureEm(), FAITHFUL, 3).read(new MixtureParts()).components();
        for (Coordinate.Part part : Coordinate.Part.values()) {
            Coordinate coordinate = new Coordinate(2, part);
            List<Component> other = coordinate.with(theta, 0.37);
            assertEquals(0.37, coordinate.of(other), 1e-12);
            assertEquals(1, other.stream().mapToDouble(Component::weight).sum(), 1e-12);
            assertTrue(other.stream().allMatch(c -> c.law().determinant() > 0));
            assertEquals(coordinate.of(theta), coordinate.of(coordinate.with(other, coordinate.of(theta))), 1e-12);
        }
    }

    /// Where the run stands, the surface holds the run's own likelihood, up to the size of its cells.
    @Test
    void the_surface_is_highest_near_the_end_of_the_path() {
        Readings at = trained(new MixtureEm(), FAITHFUL, 60);
        LikelihoodSurface.Values surface = at.read(new LikelihoodSurface(new Coordinate(0, Coordinate.Part.MEAN_X),
                new Coordinate(0, Coordinate.Part.MEAN_Y), 24));
        Points path = surface.path();
        assertTrue(path.size() > 3);
        double best = Double.NEGATIVE_INFINITY;
        for (double value : surface.likelihood().values()) {
            best = Math.max(best, value);
        }
        double end = surface.likelihood().valueAt(path.x(path.size() - 1), path.y(path.size() - 1));
        double here = at.read(new InformationCriteria()).logLikelihood();
        assertTrue(best <= here + 1e-6 && end > best - 40, best + ", " + end + ", " + here);
    }

    /// The rival of EM is the gradient from EM's own start, and the other way round.
    @Test
    void the_rival_climbs_the_other_way_from_the_same_start() {
        Coordinate across = new Coordinate(0, Coordinate.Part.MEAN_X);
        Coordinate up = new Coordinate(1, Coordinate.Part.SD_Y);
        for (List<Model> pair : List.<List<Model>>of(List.of(new MixtureEm(), new MixtureGradient()),
                List.of(new MixtureGradient(), new MixtureEm()))) {
            RivalPath.Values race = trained(pair.getFirst(), FAITHFUL, 7).read(new RivalPath(across, up, 40));
            LikelihoodSurface.Values other = trained(pair.getLast(), FAITHFUL, 40).read(new LikelihoodSurface(across, up, 2));
            assertFalse(race.own().equals(race.other()));
            assertEquals(other.path().x(0), race.path().x(0), 1e-12);
            assertEquals(other.path().y(0), race.path().y(0), 1e-12);
            // The last place noted is within what can be seen of where the other run stands.
            assertEquals(other.path().x(other.path().size() - 1), race.path().x(race.path().size() - 1), 0.002 * FAITHFUL.scaling().sdX());
            assertEquals(other.path().y(other.path().size() - 1), race.path().y(race.path().size() - 1), 0.002 * FAITHFUL.scaling().sdY());
        }
    }

    /// mclust's table: VVV with two components has the lowest BIC of all numbers of full ones, on all rows; nearly so on four fifths.
    @Test
    void criteria_over_the_number_of_components_find_two() {
        List<SizeSweep.Fit> fits = trained(new MixtureEm(), FAITHFUL, 1).read(new SizeSweep(4, 100));
        assertEquals(2, fits.stream().min(Comparator.comparingDouble(SizeSweep.Fit::bic)).orElseThrow().parts());
        SizeSweep.Fit one = fits.getFirst();
        assertEquals(-2 * one.train() + 5 * Math.log(FAITHFUL.train().size()), one.bic(), 1e-9);
        assertEquals(-2 * one.train() + 10, one.aic(), 1e-9);
        assertEquals(one.train(), trained(new GaussianMle(), FAITHFUL, 1).read(new LogLikelihood()).train(), 1e-3);
    }

    @Test
    void marginals_integrate_to_the_weights() {
        Readings at = trained(new MixtureEm(), FAITHFUL, 20);
        MarginalCurves.Values curves = at.read(new MarginalCurves(false, 400));
        List<Component> parts = at.read(new MixtureParts()).components();
        for (int k = 0; k < parts.size(); k++) {
            double step = curves.sum().x(1) - curves.sum().x(0);
            double mass = 0;
            for (int i = 0; i < 400; i++) {
                mass += curves.components().get(k).y(i) * step;
            }
            assertEquals(parts.get(k).weight(), mass, 0.02);
        }
    }

    /// The exact errors agree with themselves: at the bandwidth of least ISE on the curve both neighbours are worse, leaving one out
    /// chooses within a factor of 2.5 of it, and Scott's rule, made for one normal, is far too wide for three small blobs.
    @Test
    void bandwidth_errors_have_their_least_inside() {
        Dataset data = Dataset.of(new ThreeBlobs(), 400, Stream.of(4));
        Readings at = trained(new Kde(), data, 0);
        BandwidthErrors.Values errors = at.read(new BandwidthErrors(15, 100));
        Points likelihood = at.read(new LeaveOneOutCurve(15));
        Bandwidths.Values rules = at.read(new Bandwidths());
        double ise = least(errors.ise(), 1);
        double kl = least(errors.kl(), 1);
        double left = least(likelihood, -1);
        assertTrue(ise > errors.ise().x(0) && ise < 0.6 * rules.scott(), ise + " and " + rules.scott());
        assertTrue(left / ise < 2.5 && ise / left < 2.5 && left / kl < 2.5 && kl / left < 2.5, ise + " " + kl + " " + left);
        assertEquals(rules.scott(), rules.silverman());
        assertEquals(rules.scott(), rules.present());
        assertEquals(data.entropy().orElseThrow(), errors.entropy());
        assertFalse(trained(new Kde(), FAITHFUL, 0).offers(new BandwidthErrors(15, 100)), "the density of a table is not known");
        // At the wide end both sides of E log p̂ = −H(p) − KL(p‖p̂) vary little from sample to sample.
        assertEquals(-errors.entropy() - errors.kl().y(14), likelihood.y(14), 0.02);
    }

    /// The mean integrated squared error of kernels of covariance h²I over n points of a normal, in closed form (Wand & Jones, “Kernel
    /// Smoothing”, 1995, section 4.3 and 2.6), d the dimensions, all standard deviations 1.
    private static double mise(double h, int n, int d) {
        return (Math.pow(4 * Math.PI * h * h, -d / 2.0) + (n - 1) * Math.pow(4 * Math.PI * (1 + h * h), -d / 2.0)) / n
                - 2 * Math.pow(2 * Math.PI * (2 + h * h), -d / 2.0) + Math.pow(4 * Math.PI, -d / 2.0);
    }

    /// In one dimension the formula has the reference values (`kde_histogram.json`, `kde_exact_MISE_N01`). In two, errors as read off
    /// runs have it for their mean, in data units; kernels scaled by the sample's own deviations shift it by less than the tolerance.
    @Test
    void squared_errors_have_the_exact_mean() {
        assertEquals(0.0033223377014676703, mise(0.3830394584471086, 200, 1), 1e-15);
        assertEquals(0.0010295328600967157, mise(0.27234132161531077, 1000, 1), 1e-15);
        Gaussian upright = new Gaussian(2, 0.5, 0);
        int runs = 24;
        double[] sums = new double[9];
        double[] expected = new double[9];
        for (int run = 0; run < runs; run++) {
            Dataset data = Dataset.of(upright, 250, Stream.of(run));
            Points ise = trained(new Kde(), data, 0).read(new BandwidthErrors(9, 80)).ise();
            for (int i = 0; i < 9; i++) {
                sums[i] += ise.y(i) / runs;
                expected[i] = mise(ise.x(i), data.train().size(), 2);
            }
        }
        double area = upright.sd1() * upright.sd2();
        for (int i = 2; i < 9; i++) {
            assertEquals(expected[i] / area, sums[i], 0.1 * expected[i] / area, "bandwidth " + i);
        }
    }

    private static double least(Points curve, int sign) {
        return IntStream.range(0, curve.size()).boxed().min(Comparator.comparingDouble(i -> sign * curve.y(i))).map(curve::x).orElseThrow();
    }

    @Test
    void around_a_place_there_are_kernels_a_ball_and_cells() {
        Dataset data = Dataset.of(new TwoGaussians(), 300, Stream.of(4));
        KernelsAround.Values kernels = trained(new Kde(), data, 0).read(new KernelsAround(0.2, 0.1, 5));
        assertEquals(5, kernels.centres().size());
        assertTrue(Math.hypot(kernels.centres().x(0) - 0.2, kernels.centres().y(0) - 0.1)
                <= 1.5 * Math.hypot(kernels.centres().x(4) - 0.2, kernels.centres().y(4) - 0.1));
        KernelsAround.Values all = trained(new Kde(), data, 0).read(new KernelsAround(0.2, 0.1, data.train().size()));
        assertEquals(1, all.shares().stream().mapToDouble(share -> share).sum(), 1e-10);
        assertEquals(kernels.shares(), all.shares().subList(0, 5));
        assertEquals(all.shares().stream().sorted(Comparator.reverseOrder()).toList(), all.shares());
        Readings knn = trained(new Knn(20), data, 0);
        NeighbourBall.Values ball = knn.read(new NeighbourBall(0.2, 0.1));
        int inside = 0;
        for (int i = 0; i < data.train().size(); i++) {
            inside += Math.hypot(data.train().x(i) - 0.2, data.train().y(i) - 0.1) <= ball.radius() ? 1 : 0;
        }
        assertEquals(20, inside);
        double[] cells = trained(new Histogram(), data, 0).read(new HistogramCells()).values();
        assertEquals(data.train().size(), Arrays.stream(cells).sum());
    }

    @Test
    void nothing_is_compared_with_a_density_that_does_not_integrate_to_one() {
        Readings knn = trained(new Knn(20), Dataset.of(new TwoGaussians(), 300, Stream.of(4)), 0);
        assertTrue(knn.offers(new ModelDensity(50)));
        assertFalse(knn.offers(new Divergences(50)));
        assertFalse(knn.offers(new LogLikelihood()));
        assertTrue(knn.read(new ModelMass(50)).total() > 0.8);
    }

    /// It is computed from both densities alone, but is of interest beside a discriminator only.
    @Test
    void without_a_discriminator_there_is_no_best_one() {
        Readings histogram = trained(new Histogram(), Dataset.of(new TwoGaussians(), 300, Stream.of(4)), 0);
        assertTrue(histogram.offers(new Divergences(50)));
        assertFalse(histogram.offers(new OptimalCritic(50)));
        assertFalse(histogram.offers(new OptimalCriticAt(0, 0)));
    }

    @Test
    void a_chain_shows_its_path_its_matrix_and_its_trellis() {
        Dataset data = Dataset.of(new Switching(), 1500, Stream.of(4));
        Readings at = trained(new Hmm(), data, 20);
        HiddenPath.Values observed = at.read(new HiddenPath(250));
        HiddenPath.Values simulated = at.read(new SimulatedPath(250));
        assertEquals(250, observed.points().size());
        assertEquals(List.of(0, 100, 200), observed.starts());
        assertEquals(List.of(0, 100, 200), simulated.starts());
        assertEquals(at.read(new TrellisAt(40, 10)).path()[3], observed.states().get(43));
        Transitions.Values chain = at.read(new Transitions());
        assertEquals(1, chain.matrix().get(1).stream().mapToDouble(p -> p).sum(), 1e-12);
        assertEquals(List.of("initial", "transition", "weights", "means", "covariances"),
                at.read(new Parameters()).stream().map(Parameter::name).toList());
        // The order of the points is worth something: the chain's likelihood is above that of its own points standing alone.
        double alone = Arrays.stream(((Density) at.run()).logDensities(data.train())).sum()
                - data.train().size() * data.scaling().logJacobian();
        assertTrue(at.read(new LogLikelihood()).train() > alone + 100);
    }
}
