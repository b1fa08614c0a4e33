package genlab.model.gan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.card.Card;
import genlab.data.Dataset;
import genlab.data.mixture.Gaussian;
import genlab.data.mixture.TwoGaussians;
import genlab.learn.Activation;
import genlab.learn.Optimiser;
import genlab.learn.Optimisers;
import genlab.learn.Sgd;
import genlab.math.Points;
import genlab.model.Checkpoint;
import genlab.model.Critic;
import genlab.model.Instrumented;
import genlab.model.Phase;
import genlab.model.Run;
import genlab.model.Sampler;
import genlab.noise.Stream;
import genlab.noise.Streams;
import genlab.quantity.Readings;
import genlab.quantity.critic.CriticGap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GanTest {

    private static final Dataset DATA = Dataset.of(new TwoGaussians(), 500, Stream.of(1));
    private static final Gan SMALL = with(Gan.standard(), "batch", "16", "generator.width", "8", "discriminator.width", "8");

    private final List<Run> runs = new ArrayList<>();

    @AfterEach
    void close() {
        runs.forEach(Run::close);
    }

    private static Gan with(Gan gan, String... settings) {
        Gan changed = gan;
        for (int k = 0; k < settings.length; k += 2) {
            changed = (Gan) Card.of(changed).with(settings[k], settings[k + 1]);
        }
        return changed;
    }

    private Run start(Gan gan, Dataset data, Streams streams) {
        Run run = gan.start(data, streams);
        runs.add(run);
        return run;
    }

    private Run start(Gan gan) {
        return start(gan, DATA, Streams.of(1, 2, 3));
    }

    private static Checkpoint after(Run run, int steps) {
        for (int k = 0; k < steps; k++) {
            run.step();
        }
        return run.save();
    }

    private static Map<String, Double> instruments(Run run) {
        return ((Instrumented) run).instruments();
    }

    private static float[] weights(Run run, String player) {
        return run.save().floats(player + ".parameters");
    }

    @Test
    void equal_recipes_and_seeds_give_equal_numbers() {
        assertEquals(after(start(SMALL), 50), after(start(SMALL), 50));
        assertNotEquals(after(start(SMALL), 50), after(start(SMALL), 51));
    }

    @ParameterizedTest
    @MethodSource("optimisers")
    void a_run_goes_on_from_its_checkpoint_bit_for_bit(Optimiser optimiser) {
        Gan gan = new Gan(SMALL.loss(), SMALL.noise(), moved(SMALL.generator(), optimiser), moved(SMALL.discriminator(), optimiser), 16);
        Run run = start(gan);
        Checkpoint half = after(run, 20);
        Run other = start(gan, DATA, Streams.of(9, 2, 3));
        other.load(half);
        assertEquals(half, other.save());
        assertEquals(instruments(run), instruments(other));
        assertEquals(after(run, 20), after(other, 20));
    }

    private static Player moved(Player player, Optimiser optimiser) {
        return new Player(player.layers(), player.width(), player.activation(), player.initialiser(), optimiser, player.updates(),
                player.clip());
    }

    static List<Optimiser> optimisers() {
        return Optimisers.ALL;
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "2, 1, 2", "5, 3, 7", "1, 2, 2", "0, 2, 2", "3, 0, 3", "0, 0, 0"})
    void updates_are_counted_and_the_last_of_d_shares_its_minibatch_with_the_first_of_g(int updatesD, int updatesG, int draws) {
        Run run = start(with(SMALL, "discriminator.updates", "" + updatesD, "generator.updates", "" + updatesG));
        Checkpoint state = after(run, 4);
        assertEquals(4 * updatesD, state.get("discriminator.updates")[1]);
        assertEquals(4 * updatesG, state.get("generator.updates")[1]);
        assertEquals(4 * draws, state.get("draws")[0]);
    }

    @Test
    void one_phase_moves_one_player() {
        Run run = start(SMALL);
        List<Phase> phases = run.phases();
        assertEquals(List.of("D", "G"), phases.stream().map(Phase::id).toList());
        float[] generator = weights(run, "generator");
        float[] discriminator = weights(run, "discriminator");
        run.perform(phases.get(0));
        assertArrayEquals(generator, weights(run, "generator"));
        assertNotEquals(discriminator[0], weights(run, "discriminator")[0]);
        assertTrue(Double.isNaN(instruments(run).get("loss.g")) && instruments(run).get("loss.d") > 0);
        discriminator = weights(run, "discriminator");
        run.perform(phases.get(1));
        assertArrayEquals(discriminator, weights(run, "discriminator"));
        assertNotEquals(generator[0], weights(run, "generator")[0]);
        assertTrue(instruments(run).get("gradient.g") > 0);
    }

    /// The pass that both updates share changes no number: G's first update is the same with D's own pass before it.
    @Test
    void sharing_a_minibatch_changes_nothing_but_the_minibatch() {
        Run shared = start(SMALL);
        shared.step();
        Run alone = start(with(SMALL, "generator.updates", "0"));
        alone.step();
        assertArrayEquals(weights(alone, "discriminator"), weights(shared, "discriminator"));
        Checkpoint back = alone.save().with("draws", 0);
        alone.load(back);
        alone.perform(alone.phases().get(1));
        assertArrayEquals(weights(alone, "generator"), weights(shared, "generator"));
    }

    @Test
    void live_knobs_take_effect_at_the_next_step_and_keep_everything_else() {
        Gan faster = with(SMALL, "generator.optimiser.rate", "0.01", "generator.clip", "0.1", "discriminator.updates", "2");
        Run run = start(SMALL);
        Checkpoint before = after(run, 10);
        run.adopt(faster);
        assertEquals(before, run.save());
        Run other = start(faster);
        other.load(before);
        assertEquals(after(run, 10), after(other, 10));
        assertEquals(30, run.save().get("discriminator.updates")[1]);
    }

    @Test
    void a_seed_changes_its_own_stream_alone() {
        Run base = start(SMALL);
        Run init = start(SMALL, DATA, Streams.of(7, 2, 3));
        Run data = start(SMALL, DATA, Streams.of(1, 7, 3));
        Run noise = start(SMALL, DATA, Streams.of(1, 2, 7));
        assertNotEquals(weights(base, "generator")[0], weights(init, "generator")[0]);
        assertArrayEquals(weights(base, "generator"), weights(data, "generator"));
        assertArrayEquals(weights(base, "generator"), weights(noise, "generator"));
        assertArrayEquals(weights(base, "discriminator"), weights(data, "discriminator"));
        assertArrayEquals(weights(base, "discriminator"), weights(noise, "discriminator"));
        // G's first loss is made of the fakes alone.
        Phase generator = base.phases().get(1);
        for (Run run : List.of(base, data, noise)) {
            run.perform(generator);
        }
        assertEquals(instruments(base).get("loss.g"), instruments(data).get("loss.g"));
        assertNotEquals(instruments(base).get("loss.g"), instruments(noise).get("loss.g"));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1, 1, uniform", "0, 128, 256, 2, gaussian", "5, 1, 1, 2, uniform",
        "5, 128, 3, 1, gaussian", "1, 17, 33, 2, gaussian"})
    void it_trains_at_the_ends_of_its_knobs(int layers, int width, int batch, int dimensions, String law) {
        Run run = start(with(Gan.standard(), "generator.layers", "" + layers, "discriminator.layers", "" + layers,
                "generator.width", "" + width, "discriminator.width", "" + width, "batch", "" + batch,
                "noise.dimensions", "" + dimensions, "noise.law", law));
        trains(run);
    }

    static List<Gan> combinations() {
        List<Gan> combinations = new ArrayList<>();
        for (Activation activation : Activation.values()) {
            for (Optimiser optimiser : Optimisers.ALL) {
                Player player = new Player(2, 8, activation, SMALL.generator().initialiser(), optimiser, 1, 0);
                combinations.add(new Gan(SMALL.loss(), SMALL.noise(), player, player, 16));
            }
        }
        GanLosses.ALL.forEach(loss -> combinations.add(new Gan(loss, SMALL.noise(), SMALL.generator(), SMALL.discriminator(), 16)));
        return combinations;
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void every_activation_trains_with_every_optimiser_and_so_does_every_loss(Gan gan) {
        trains(start(gan));
    }

    private static void trains(Run run) {
        float[] before = weights(run, "generator");
        Checkpoint state = after(run, 20);
        assertEquals(Optional.empty(), run.fault());
        assertEquals(Optional.empty(), state.fault());
        float[] now = weights(run, "generator");
        int moved = 0;
        for (int i = 0; i < now.length; i++) {
            moved += now[i] == before[i] ? 0 : 1;
        }
        assertTrue(moved > 0);
    }

    @Test
    void a_fault_is_named_with_its_player_and_place() {
        Player wild = moved(SMALL.discriminator(), new Sgd(100));
        Gan gan = new Gan(new LeastSquares(false), SMALL.noise(), SMALL.generator(), new Player(3, 32, Activation.RELU,
                wild.initialiser(), wild.optimiser(), 1, 0), 16);
        Run run = start(gan);
        assertEquals(Optional.empty(), run.fault());
        for (int k = 0; k < 50 && run.fault().isEmpty(); k++) {
            run.step();
        }
        String fault = run.fault().orElseThrow();
        assertTrue(fault.matches("the (discriminator|generator)'s (hidden layer [1-3]|output layer) (weights|bias) \\((NaN|-?Infinity)\\)"),
                fault);
    }

    @Test
    void bare_scores_are_their_own_probability_and_have_no_logit_outside() {
        Run run = start(with(SMALL, "loss", "least-squares"));
        after(run, 200);
        Points points = Points.build(400, i -> new double[] {i % 20 - 9.5, i / 20 - 9.5});
        double[] probabilities = ((Critic) run).discriminate(points);
        double[] logits = ((Critic) run).logits(points);
        int outside = 0;
        for (int i = 0; i < logits.length; i++) {
            boolean probable = probabilities[i] >= 0 && probabilities[i] <= 1;
            outside += probable ? 0 : 1;
            assertEquals(probable, !Double.isNaN(logits[i]));
            if (probable) {
                assertEquals(probabilities[i], 1 / (1 + Math.exp(-logits[i])), 1e-9);
            }
        }
        assertTrue(outside > 0 && outside < 400);
    }

    /// −∂L_G/∂x, by differences of the generator's loss −log D.
    @Test
    void a_fake_descends_the_generators_loss() {
        Run run = start(SMALL);
        after(run, 100);
        Critic critic = (Critic) run;
        double h = 1e-2;
        for (double[] at : new double[][] {{0.3, -0.7}, {-1.1, 0.4}, {2, 1}}) {
            Points descent = critic.descent(Points.of(at));
            for (int axis = 0; axis < 2; axis++) {
                double[] plus = at.clone();
                double[] minus = at.clone();
                plus[axis] += h;
                minus[axis] -= h;
                double slope = (Math.log(critic.discriminate(Points.of(plus))[0]) - Math.log(critic.discriminate(Points.of(minus))[0]))
                        / (2 * h);
                // Single precision over a difference of 0.02, and h² times a third derivative.
                assertEquals(slope, axis == 0 ? descent.x(0) : descent.y(0), 3e-4);
            }
        }
    }

    @Test
    void samples_are_a_function_of_stream_and_number() {
        Sampler sampler = (Sampler) start(SMALL);
        Points all = sampler.sample(Stream.of(5), 0, 20);
        Points some = sampler.sample(Stream.of(5), 7, 5);
        for (int i = 0; i < 5; i++) {
            assertEquals(all.x(7 + i), some.x(i));
            assertEquals(all.y(7 + i), some.y(i));
        }
    }

    /// With G frozen, D's best is known: log p − log p_G everywhere, and no gap between V(D) and V(D*). These generators draw
    /// smooth densities, normals and bent ones; where a net folds the plane sharply no D of this size can follow.
    ///
    /// The f-divergence is KL(p‖p_G), of 0.24, 0.52 and 1.4 nats here. Its bound weighs fakes by exp(v − 1), which is p/p_G at its best: a
    /// minibatch of n fakes tells of no more than about log n nats (McAllester and Stratos 2020), 5.5 for 256. Against the bent generators
    /// above, at 10.6 and 4.5 nats, it is left with gaps of 2 to 8.5 and 0.12, with either rate tried, and with batches of 2,048.
    @ParameterizedTest
    @CsvSource({"non-saturating, 0, 3, 0.19", "non-saturating, 2, 2, 0.87", "non-saturating, 1, 6, 0.39",
        "f-gan, 0, 3, 0.42", "f-gan, 0, 2, 0.61", "f-gan, 0, 12, 0.64"})
    void a_discriminator_against_a_frozen_generator_becomes_the_best_one(String loss, int layers, int seed, double before) {
        Dataset data = Dataset.of(new Gaussian(), 20_000, Stream.of(1));
        Gan frozen = with(Gan.standard(), "generator.updates", "0", "generator.layers", "" + layers, "loss", loss,
                "discriminator.optimiser.rate", "0.003");
        Run run = start(frozen, data, Streams.of(seed, 2, 3));
        float[] generator = weights(run, "generator");
        assertEquals(before, gap(run, data), 0.01);
        after(run, 3000);
        run.adopt(with(frozen, "discriminator.optimiser.rate", "0.0003"));
        after(run, 1000);
        assertTrue(gap(run, data) < 0.01);
        assertArrayEquals(generator, weights(run, "generator"));
    }

    /// What the one before says of one loss so holds of all five: an f-GAN's discriminator for either form of the Jensen–Shannon divergence
    /// minimises the same but for a constant.
    @Test
    void the_losses_with_a_cross_entropy_train_the_same_discriminator() {
        Gan frozen = with(SMALL, "generator.updates", "0");
        List<float[]> discriminators = new ArrayList<>();
        for (String loss : List.of("non-saturating", "minimax", "max-likelihood")) {
            Run run = start(with(frozen, "loss", loss));
            after(run, 3);
            discriminators.add(weights(run, "discriminator"));
        }
        for (String divergence : List.of("gan", "js")) {
            Run run = start(with(frozen, "loss", "f-gan", "loss.divergence", divergence));
            after(run, 3);
            discriminators.add(weights(run, "discriminator"));
        }
        assertArrayEquals(discriminators.get(0), discriminators.get(1));
        assertArrayEquals(discriminators.get(0), discriminators.get(2));
        assertArrayEquals(discriminators.get(0), discriminators.get(3), 1e-6f);
        assertArrayEquals(discriminators.get(0), discriminators.get(4), 1e-6f);
    }

    private static double gap(Run run, Dataset data) {
        return new Readings(run, data, 0).read(new CriticGap(100)).gap().value();
    }
}
