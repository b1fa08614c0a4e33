package genlab.model.vae;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.card.KnobException;
import genlab.data.Dataset;
import genlab.data.curve.Moons;
import genlab.data.mixture.TwoGaussians;
import genlab.math.Gaussian;
import genlab.math.Points;
import genlab.model.Checkpoint;
import genlab.model.Phase;
import genlab.model.vae.likelihood.Likelihoods;
import genlab.model.vae.posterior.Posterior;
import genlab.model.vae.posterior.Posteriors;
import genlab.model.vae.prior.LatentPrior;
import genlab.model.vae.prior.LatentPriors;
import genlab.noise.Stream;
import genlab.noise.Streams;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VaeTest {

    private static final Dataset MOONS = Dataset.of(new Moons(0.1), 300, Stream.of(1));
    private static final Streams STREAMS = Streams.of(1, 2, 3);

    /// Steps of each combination; with the property at 300 all of them go through as well, in a few minutes.
    private static final int STEPS = Integer.getInteger("genlab.vae.steps", 3);

    private static VaeRun run(Vae vae) {
        return new VaeRun(vae, MOONS, STREAMS);
    }

    private static VaeRun trained(Vae vae, int steps) {
        VaeRun run = run(vae);
        for (int k = 0; k < steps; k++) {
            run.step();
        }
        return run;
    }

    static List<Arguments> pairs() {
        return Cases.pairs(16, 8);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void every_posterior_trains_with_every_prior_and_every_objective(String name, Vae vae) {
        try (VaeRun run = trained(vae, STEPS)) {
            assertEquals(Optional.empty(), run.save().fault());
        }
    }

    static List<Arguments> variants() {
        List<Arguments> variants = new ArrayList<>();
        for (Posterior posterior : Posteriors.ALL) {
            variants.add(variant("posterior", posterior.id()));
        }
        for (LatentPrior prior : LatentPriors.ALL) {
            variants.add(variant("prior", prior.id()));
        }
        Likelihoods.ALL.forEach(law -> variants.add(variant("likelihood", law.id())));
        variants.add(variant("objective", "info-critic"));
        variants.add(variant("schedule", "alternating", "objective", "info-critic"));
        variants.add(variant("latent", "1"));
        variants.add(variant("latent", "5"));
        variants.add(variant("encoder.layers", "0", "decoder.layers", "0"));
        variants.add(variant("remedies.annealing", "10", "remedies.freeBits", "0.1"));
        return variants;
    }

    private static Arguments variant(String... settings) {
        return Arguments.of(String.join(" ", settings), Cases.with(Cases.with(Vae.standard(), "batch", "16"), settings));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void a_run_goes_on_from_a_checkpoint_in_the_middle_of_a_step(String name, Vae vae) {
        try (VaeRun run = trained(vae, 3); VaeRun other = run(vae)) {
            run.perform(run.phases().getLast());
            Checkpoint half = run.save();
            other.load(half);
            assertEquals(half, other.save());
            for (int k = 0; k < 3; k++) {
                run.step();
                other.step();
            }
            assertEquals(run.save(), other.save());
            assertEquals(run.sample(Stream.of(4), 0, 9), other.sample(Stream.of(4), 0, 9));
        }
    }

    /// ∫ q(z|x) dz = 1 and ∫ p(z) dz = 1 on a grid wide and fine enough for them.
    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void prior_and_posteriors_integrate_to_one(String name, Vae vae) {
        try (VaeRun run = trained(vae, 20)) {
            int d = run.latentDimensions();
            if (d > 2) {
                return;
            }
            int side = 160;
            double h = 16.0 / side;
            int count = d == 1 ? side : side * side;
            double[] z = new double[count * d];
            for (int i = 0; i < z.length; i++) {
                int along = i % d == 0 ? i / d % side : i / d / side;
                z[i] = h * (along + 0.5) - 8;
            }
            double[] told = run.tell(Points.of(0.3, -0.4));
            double[] rows = new double[count * told.length];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = told[i % told.length];
            }
            // The midpoint rule of smooth, narrow laws; floats.
            assertEquals(1, integral(run.logPrior(z), Math.pow(h, d)), 2e-4);
            assertEquals(1, integral(run.logPosterior(rows, z), Math.pow(h, d)), 2e-4);
        }
    }

    private static double integral(double[] logs, double cell) {
        double sum = 0;
        for (double log : logs) {
            sum += cell * Math.exp(log);
        }
        return sum;
    }

    /// The share of draws with z₁ > 0.2 against the density's.
    @ParameterizedTest
    @ValueSource(strings = {"standard", "mog", "vamp", "flow"})
    void draws_of_a_prior_follow_its_density(String prior) {
        try (VaeRun run = trained(Cases.with(Vae.standard(), "prior", prior, "batch", "16"), 20)) {
            int side = 200;
            double h = 16.0 / side;
            double[] z = new double[2 * side * side];
            for (int i = 0; i < side * side; i++) {
                z[2 * i] = h * (i % side + 0.5) - 8;
                z[2 * i + 1] = h * (i / side + 0.5) - 8;
            }
            double[] logs = run.logPrior(z);
            double expected = 0;
            for (int i = 0; i < logs.length; i++) {
                expected += z[2 * i] > 0.2 ? h * h * Math.exp(logs[i]) : 0;
            }
            int count = 10_000;
            double[] draws = run.latents(Stream.of(9), 0, count);
            int right = 0;
            for (int i = 0; i < count; i++) {
                right += draws[2 * i] > 0.2 ? 1 : 0;
            }
            // Four standard deviations of a share, and the edge cells of the rule.
            assertEquals(expected, right / (double) count, 4 * 0.5 / Math.sqrt(count) + 1e-3);
        }
    }

    @Test
    void a_posteriors_draws_know_their_density() {
        for (Posterior posterior : Posteriors.ALL) {
            try (VaeRun run = trained(Cases.with(Vae.standard(), "posterior", posterior.id(), "batch", "16"), 10)) {
                Points points = MOONS.train().slice(0, 3);
                double[] told = run.tell(points);
                VaeRun.Draws draws = run.draw(told, 4, Stream.of(2));
                double[] rows = new double[told.length * 4];
                int numbers = run.toldNumbers();
                for (int i = 0; i < rows.length; i++) {
                    rows[i] = told[i / numbers / 4 * numbers + i % numbers];
                }
                double[] again = run.logPosterior(rows, draws.z());
                for (int i = 0; i < again.length; i++) {
                    assertEquals(draws.logDensity()[i], again[i], 1e-4, posterior.id());
                }
            }
        }
    }

    /// Without hidden layers p(x) is a normal: N(μ(0), W Wᵀ + σ²I).
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void the_exact_density_of_a_linear_decoder_is_a_normal(int d) {
        try (VaeRun run = trained(Cases.with(Vae.standard(), "latent", "" + d, "decoder.layers", "0", "batch", "32"), 100)) {
            Gaussian at = run.decode(new double[d]).getFirst();
            double xx = at.varX();
            double yy = at.varY();
            double xy = 0;
            for (int j = 0; j < d; j++) {
                double[] unit = new double[d];
                unit[j] = 1;
                Gaussian moved = run.decode(unit).getFirst();
                double dx = moved.meanX() - at.meanX();
                double dy = moved.meanY() - at.meanY();
                xx += dx * dx;
                yy += dy * dy;
                xy += dx * dy;
            }
            Gaussian law = new Gaussian(at.meanX(), at.meanY(), xx, yy, xy);
            for (double[] x : new double[][] {{0, 0}, {0.7, -1.1}, {-1.5, 0.4}, {2.5, 1}}) {
                // Floats carry the nodes; beyond five standard deviations of z lies less.
                assertEquals(law.logDensity(x[0], x[1]), run.logDensity(x[0], x[1]), 2e-5);
            }
        }
    }

    @Test
    void the_exact_density_integrates_to_one() {
        for (String law : List.of("learned", "full")) {
            try (VaeRun run = trained(Cases.with(Vae.standard(), "likelihood", law, "prior", "mog", "batch", "32"), 200)) {
                double h = 0.05;
                double sum = 0;
                for (double x = -6; x < 6; x += h) {
                    for (double y = -6; y < 6; y += h) {
                        sum += h * h * Math.exp(run.logDensity(x, y));
                    }
                }
                assertEquals(1, sum, 1e-4, law);
            }
        }
    }

    /// λ = 1 and α = 0: the weight of the last term is 0, and its gradient with it.
    @Test
    void info_with_alpha_0_and_lambda_1_learns_as_the_elbo_does() {
        Vae usual = Cases.with(Vae.standard(), "batch", "16");
        try (VaeRun elbo = trained(usual, 20);
                VaeRun info = trained(Cases.with(usual, "objective", "info-mmd", "objective.alpha", "0", "objective.lambda", "1"), 20)) {
            for (String name : List.of("encoder.parameters", "decoder.parameters")) {
                double[] expected = elbo.save().get(name);
                double[] learned = info.save().get(name);
                for (int i = 0; i < expected.length; i++) {
                    // Sums in another order.
                    assertEquals(expected[i], learned[i], 1e-4);
                }
            }
        }
    }

    /// 1/1 Σ q(z|u₁) is the posterior of u₁.
    @Test
    void a_vamp_prior_of_one_pseudo_input_is_its_posterior() {
        try (VaeRun run = trained(Cases.with(Vae.standard(), "prior", "vamp", "prior.components", "1", "batch", "16"), 5)) {
            double[] parameters = run.save().get("decoder.parameters");
            Points u = Points.of(parameters[parameters.length - 2], parameters[parameters.length - 1]);
            double[] z = {0.3, -0.7, 1.2, 0.1};
            double[] told = run.tell(u);
            double[] rows = new double[2 * told.length];
            System.arraycopy(told, 0, rows, 0, told.length);
            System.arraycopy(told, 0, rows, told.length, told.length);
            double[] posterior = run.logPosterior(rows, z);
            double[] prior = run.logPrior(z);
            assertEquals(posterior[0], prior[0], 1e-5);
            assertEquals(posterior[1], prior[1], 1e-5);
        }
    }

    @Test
    void a_phase_moves_one_net_alone() {
        try (VaeRun run = trained(Cases.with(Vae.standard(), "objective", "info-critic", "batch", "16"), 1)) {
            assertEquals(List.of("C", "E", "D"), run.phases().stream().map(Phase::id).toList());
            for (Phase phase : run.phases()) {
                Checkpoint before = run.save();
                run.perform(phase);
                for (String net : List.of("critic", "encoder", "decoder")) {
                    boolean own = net.substring(0, 1).toUpperCase().equals(phase.id());
                    List<Double> was = numbers(before, net);
                    if (own) {
                        assertNotEquals(was, numbers(run.save(), net));
                    } else {
                        assertEquals(was, numbers(run.save(), net));
                    }
                }
            }
        }
    }

    private static List<Double> numbers(Checkpoint state, String net) {
        List<Double> all = new ArrayList<>();
        for (double value : state.get(net + ".parameters")) {
            all.add(value);
        }
        return all;
    }

    /// An update of the encoder for each of k_φ, then of the decoder for each of k_θ.
    @Test
    void an_alternating_step_makes_so_many_updates_of_each() {
        Vae vae = Cases.with(Vae.standard(), "batch", "16", "schedule", "alternating", "schedule.encoderUpdates", "3",
                "schedule.decoderUpdates", "2");
        try (VaeRun run = trained(vae, 4)) {
            assertEquals(12, run.save().get("encoder.updates")[1]);
            assertEquals(8, run.save().get("decoder.updates")[1]);
            assertEquals(20, run.save().get("draws")[0]);
        }
    }

    @Test
    void annealing_lets_the_kl_term_grow() {
        assertEquals(0, new Remedies(100, 0).share(0));
        assertEquals(0.25, new Remedies(100, 0).share(25));
        assertEquals(1, new Remedies(100, 0).share(1000));
        assertEquals(1, Remedies.NONE.share(0));
    }

    @Test
    void what_makes_no_sense_is_refused_with_the_reason() {
        assertRefused("pseudo-inputs", "posterior", "per-point", "prior", "vamp");
        assertRefused("no other half", "prior", "flow", "latent", "1");
        assertRefused("free bits", "objective", "iwae", "remedies.freeBits", "0.5");
    }

    private static void assertRefused(String because, String... settings) {
        KnobException refused = assertThrows(KnobException.class, () -> Cases.with(Vae.standard(), settings));
        assertTrue(refused.getMessage().contains(because), refused.getMessage());
    }

    /// β·KL: the more it costs, the less there is of it, and the worse points are rebuilt.
    @Test
    void the_higher_beta_the_lower_kl_and_the_worse_the_reconstruction() {
        Dataset data = Dataset.of(new TwoGaussians(), 400, Stream.of(1));
        double kl = Double.POSITIVE_INFINITY;
        double fit = Double.POSITIVE_INFINITY;
        for (String beta : List.of("0", "0.5", "1", "10")) {
            Vae vae = Cases.with(Vae.standard(), "objective", "beta", "objective.beta", beta, "likelihood", "fixed", "likelihood.sd", "0.5",
                    "optimiser.rate", "0.005");
            try (VaeRun run = new VaeRun(vae, data, STREAMS)) {
                double sumKl = 0;
                double sumFit = 0;
                for (int k = 0; k < 600; k++) {
                    run.step();
                    sumKl += k < 500 ? 0 : run.instruments().get("kl.batch") / 100;
                    sumFit += k < 500 ? 0 : run.instruments().get("reconstruction.batch") / 100;
                }
                assertTrue(sumKl < kl && sumFit < fit, beta + ": " + sumKl + " and " + sumFit);
                kl = sumKl;
                fit = sumFit;
            }
        }
        // At β = 10 the posterior has collapsed.
        assertTrue(kl < 0.05, "KL " + kl);
    }
}
