package genlab.model.sequence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.card.Card;
import genlab.data.Dataset;
import genlab.data.file.OldFaithful;
import genlab.data.mixture.TwoGaussians;
import genlab.data.sequence.Switching;
import genlab.math.Columns;
import genlab.math.Gaussian;
import genlab.math.Normals;
import genlab.math.Points;
import genlab.math.Scaling;
import genlab.model.Component;
import genlab.model.Edit;
import genlab.model.Parameter;
import genlab.model.Sampler;
import genlab.model.Trellis;
import genlab.model.mixture.CovarianceShape;
import genlab.model.mixture.Start;
import genlab.noise.Stream;
import genlab.noise.Streams;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HmmTest {

    private static final Streams STREAMS = Streams.of(1, 2, 3);

    private static final ChainLaw LAW = new ChainLaw(new double[] {0.5, 0.2, 0.3},
            new double[][] {{0.7, 0.3, 0}, {0.1, 0.6, 0.3}, {0.25, 0.25, 0.5}},
            List.of(new Gaussian(-1, 0, 0.5, 0.8, 0.2), new Gaussian(1, 0.5, 0.6, 0.4, -0.1), new Gaussian(0, 2, 0.3, 1.2, 0.3)));

    private static Points points(int count) {
        Stream noise = Stream.of(11);
        return Points.build(count, i -> new double[] {1.5 * noise.gaussian(2 * i), noise.gaussian(2 * i + 1)});
    }

    private static double probability(Points points, int[] path) {
        double p = LAW.initial()[path[0]];
        for (int t = 0; t < path.length; t++) {
            p *= (t == 0 ? 1 : LAW.transition()[path[t - 1]][path[t]])
                    * Math.exp(LAW.emissions().get(path[t]).logDensity(points.x(t), points.y(t)));
        }
        return p;
    }

    private static int[] path(int number, int length) {
        int[] path = new int[length];
        int left = number;
        for (int t = 0; t < length; t++) {
            path[t] = left % 3;
            left /= 3;
        }
        return path;
    }

    /// All 3^T paths, for T up to 8: likelihood, γ, expected transitions and Viterbi's path.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8})
    void passes_are_the_sums_over_all_paths(int length) {
        Points points = points(length);
        Passes passes = Passes.forward(LAW, Columns.of(points), new int[] {0});
        passes.backward();
        double total = 0;
        double[] smoothed = new double[3 * length];
        double[][] transitions = new double[3][3];
        double most = 0;
        int[] best = null;
        for (int number = 0; number < Math.pow(3, length); number++) {
            int[] path = path(number, length);
            double p = probability(points, path);
            total += p;
            for (int t = 0; t < length; t++) {
                smoothed[3 * t + path[t]] += p;
                if (t > 0) {
                    transitions[path[t - 1]][path[t]] += p;
                }
            }
            if (p > most) {
                most = p;
                best = path;
            }
        }
        assertEquals(Math.log(total), passes.logLikelihood(), 1e-10);
        double[][] expected = passes.transitions();
        for (int t = 0; t < length; t++) {
            for (int k = 0; k < 3; k++) {
                assertEquals(smoothed[3 * t + k] / total, passes.smoothed(0, t, k), 1e-12);
            }
        }
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                assertEquals(transitions[i][j] / total, expected[i][j], 1e-12);
            }
        }
        assertArrayEquals(best, passes.best().path());
        double score = Arrays.stream(passes.best().scores(), 3 * (length - 1), 3 * length).max().orElseThrow();
        assertEquals(Math.log(most), score, 1e-10);
        assertTrue(score <= passes.logLikelihood());
    }

    @Test
    void backward_reaches_the_same_likelihood_as_forward_at_every_time() {
        Passes passes = Passes.forward(LAW, Columns.of(points(600)), new int[] {0});
        passes.backward();
        for (int t = 0; t < 600; t++) {
            double sum = 0;
            for (int k = 0; k < 3; k++) {
                sum += passes.smoothed(0, t, k);
            }
            assertEquals(1, sum, 1e-10);
        }
    }

    @Test
    void sequences_do_not_know_each_other() {
        Points points = points(30);
        Passes together = Passes.forward(LAW, Columns.of(points), new int[] {0, 12});
        double apart = Passes.forward(LAW, Columns.of(points.slice(0, 12)), new int[] {0}).logLikelihood()
                + Passes.forward(LAW, Columns.of(points.slice(12, 30)), new int[] {0}).logLikelihood();
        assertEquals(apart, together.logLikelihood(), 1e-10);
        assertEquals(0, together.sequence(11));
        assertEquals(1, together.sequence(12));
    }

    /// A far point underflows every density; logarithms do not care.
    @Test
    void far_points_are_no_trouble() {
        Passes passes = Passes.forward(LAW, Columns.of(Points.of(0, 0, 400, -300, 1, 1)), new int[] {0});
        passes.backward();
        assertTrue(Double.isFinite(passes.logLikelihood()) && passes.logLikelihood() < -1e4);
        assertEquals(1, passes.smoothed(0, 1, 0) + passes.smoothed(0, 1, 1) + passes.smoothed(0, 1, 2), 1e-9);
    }

    /// Also with every point a sequence of its own, and with fewer points than states.
    @Test
    void duplicates_lines_and_sequences_of_one_point_stay_finite() {
        for (Points points : List.of(points(12), Points.build(12, i -> new double[] {1, 2}),
                Points.build(12, i -> new double[] {0.1 * i, -0.2 * i}), Points.of(0.3, -1))) {
            for (int[] starts : List.of(new int[] {0}, IntStream.range(0, points.size()).toArray())) {
                ChainLaw law = LAW;
                for (int step = 0; step < 40; step++) {
                    Passes passes = Passes.forward(law, Columns.of(points), starts);
                    passes.backward();
                    assertTrue(Double.isFinite(passes.logLikelihood()), points + " in " + starts.length);
                    law = new BaumWelch(CovarianceShape.FULL, 0, new Scaling(0, 0, 1, 1)).next(passes, Columns.of(points));
                }
                for (double[] row : law.transition()) {
                    assertEquals(1, Arrays.stream(row).sum(), 1e-9);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"full", "diag", "tied", "spherical"})
    void the_likelihood_never_falls(String covariance) {
        for (int seed = 0; seed < 8; seed++) {
            Dataset data = Dataset.of(seed % 2 == 0 ? new Switching() : new TwoGaussians(), 300, Stream.of(seed));
            CovarianceShape shape = CovarianceShape.valueOf(covariance.toUpperCase(Locale.ROOT));
            Hmm recipe = new Hmm(1 + seed % 4, shape, Start.RANDOM_POINTS, "", 0.5, 0.6, 0);
            try (HmmRun run = (HmmRun) recipe.start(data, Streams.of(seed, 2, 3))) {
                double before = Double.NEGATIVE_INFINITY;
                for (int step = 0; step < 40; step++) {
                    double now = run.logLikelihood(data.train(), data.trainStarts());
                    assertTrue(now >= before - 1e-9 * Math.abs(before), covariance + " seed " + seed + " step " + step);
                    before = now;
                    run.step();
                    for (double[] row : run.transition()) {
                        assertEquals(1, Arrays.stream(row).sum(), 1e-12);
                    }
                }
            }
        }
    }

    @Test
    void one_state_is_the_one_gaussian() {
        Dataset data = Dataset.of(new OldFaithful(), 0, Stream.of(4));
        Hmm one = (Hmm) Card.with(new Hmm(), Map.of("states", "1", "ridge", "0"));
        try (HmmRun run = (HmmRun) one.start(data, STREAMS)) {
            run.step();
            Gaussian expected = Gaussian.fit(data.train());
            Gaussian law = run.components().getFirst().law();
            assertEquals(expected.meanX(), law.meanX(), 1e-12);
            assertEquals(expected.varY(), law.varY(), 1e-12);
            assertEquals(expected.covXY(), law.covXY(), 1e-12);
        }
    }

    /// Equal rows forget the state before: likelihood, posterior and the next θ are the mixture's, step by step.
    @Test
    void equal_rows_are_a_mixture() {
        double[] weights = {0.5, 0.2, 0.3};
        Points points = points(150);
        Columns columns = Columns.of(points);
        ChainLaw law = new ChainLaw(weights, new double[][] {weights, weights, weights}, LAW.emissions());
        Passes passes = Passes.forward(law, columns, new int[] {0, 40});
        passes.backward();
        Normals mixture = Normals.of(weights, LAW.emissions());
        double[] mass = new double[3];
        double[] mean = new double[3];
        double total = 0;
        for (int t = 0; t < 150; t++) {
            double sum = mixture.logSum(points.x(t), points.y(t));
            total += sum;
            for (int k = 0; k < 3; k++) {
                double share = Math.exp(mixture.term(k, points.x(t), points.y(t)) - sum);
                assertEquals(share, passes.smoothed(passes.sequence(t), t, k), 1e-12);
                mass[k] += share;
                mean[k] += share * points.x(t);
            }
        }
        assertEquals(total, passes.logLikelihood(), 1e-9);
        ChainLaw next = new BaumWelch(CovarianceShape.FULL, 0, Scaling.identity()).next(passes, columns);
        for (int k = 0; k < 3; k++) {
            assertEquals(mean[k] / mass[k], next.emissions().get(k).meanX(), 1e-10);
            assertEquals(weights[k], law.stationary()[k], 1e-12);
        }
    }

    @Test
    void it_finds_the_states_and_the_matrix_of_a_switching_chain() {
        Switching truth = new Switching();
        Dataset data = Dataset.of(truth, 4000, Stream.of(5));
        try (HmmRun run = (HmmRun) new Hmm().start(data, STREAMS)) {
            for (int i = 0; i < 60; i++) {
                run.step();
            }
            int[] path = run.mostProbablePath();
            int[] labels = data.trainLabels();
            // Each state's name is the label most of its points have.
            int[][] together = new int[3][3];
            for (int t = 0; t < path.length; t++) {
                together[path[t]][labels[t]]++;
            }
            int[] names = new int[3];
            int right = 0;
            for (int k = 0; k < 3; k++) {
                for (int j = 1; j < 3; j++) {
                    names[k] = together[k][j] > together[k][names[k]] ? j : names[k];
                }
                right += together[k][names[k]];
            }
            assertTrue(right > 0.97 * path.length, right + " of " + path.length);
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    assertEquals(truth.transition()[names[i]][names[j]], run.transition()[i][j], 0.03);
                }
            }
            Trellis trellis = run.trellis(90, 20);
            assertEquals(20, trellis.points());
            assertArrayEquals(Arrays.copyOfRange(path, 90, 110), trellis.path());
            assertArrayEquals(Arrays.copyOfRange(run.smoothed(110), 270, 330), trellis.smoothed(), 1e-15);
            assertEquals(-1, trellis.came()[30], "a sequence begins at 100");
        }
    }

    @Test
    void samples_follow_the_chain() {
        Dataset data = Dataset.of(new Switching(), 1000, Stream.of(5));
        try (HmmRun run = (HmmRun) new Hmm().start(data, STREAMS)) {
            for (int i = 0; i < 30; i++) {
                run.step();
            }
            Points sample = ((Sampler) run).sample(Stream.of(3), 0, 20_000);
            int[] states = run.sampledStates(Stream.of(3), 20_000);
            double[] weights = run.components().stream().mapToDouble(Component::weight).toArray();
            for (int k = 0; k < 3; k++) {
                int state = k;
                int[] own = IntStream.range(0, states.length).filter(i -> states[i] == state).toArray();
                // About 1,000 independent stretches of twenty points.
                assertEquals(weights[k], own.length / 20_000.0, 0.08);
                double mean = Arrays.stream(own).mapToDouble(sample::x).average().orElseThrow();
                assertEquals(run.components().get(k).law().meanX(), mean, 0.05);
            }
        }
    }

    @Test
    void phases_alone_do_what_they_need_and_looking_changes_nothing() {
        Dataset data = Dataset.of(new Switching(), 400, Stream.of(5));
        try (HmmRun run = (HmmRun) new Hmm().start(data, STREAMS); HmmRun other = (HmmRun) new Hmm().start(data, STREAMS)) {
            run.step();
            other.perform(other.phases().get(2));
            assertEquals(run.save().fingerprint(), other.save().fingerprint());
            run.perform(run.phases().get(0));
            String print = run.save().fingerprint();
            run.smoothed(50);
            run.trellis(0, 10);
            assertEquals(print, run.save().fingerprint());
            other.load(run.save());
            assertEquals(print, other.save().fingerprint());
            run.edit(Edit.of("move", 1, 0.5, 0.5));
            assertEquals(0.5, run.components().getFirst().law().meanX());
        }
    }

    @Test
    void parameters_are_in_data_units() {
        Dataset data = Dataset.of(new OldFaithful(), 0, Stream.of(4));
        try (HmmRun run = (HmmRun) new Hmm().start(data, STREAMS)) {
            for (int i = 0; i < 20; i++) {
                run.step();
            }
            List<Parameter> parameters = run.parameters(data.scaling());
            assertEquals(List.of("initial", "transition", "weights", "means", "covariances"),
                    parameters.stream().map(Parameter::name).toList());
            double[] means = parameters.get(3).values();
            assertTrue(means[0] > 1.5 && means[0] < 5.2 && means[1] > 40 && means[1] < 100);
        }
    }
}
