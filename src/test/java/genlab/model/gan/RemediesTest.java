package genlab.model.gan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.card.Card;
import genlab.card.KnobException;
import genlab.data.Dataset;
import genlab.data.mixture.Ring8;
import genlab.learn.Optimiser;
import genlab.math.Points;
import genlab.model.Checkpoint;
import genlab.model.Critic;
import genlab.model.Instrumented;
import genlab.model.Run;
import genlab.model.Sampler;
import genlab.model.gan.remedy.InstanceNoise;
import genlab.noise.Stream;
import genlab.noise.Streams;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.critic.CriticField;
import genlab.quantity.critic.CriticGap;
import genlab.quantity.critic.CriticLogits;
import genlab.quantity.critic.CriticScores;
import genlab.quantity.critic.OptimalCritic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RemediesTest {

    private static final Dataset RING = Dataset.of(new Ring8(), 500, Stream.of(1));
    private static final Gan SMALL = gan(16, 8);

    /// Steps of each combination; with the property at 500 all of them go through as well, in 40 s.
    private static final int STEPS = Integer.getInteger("genlab.remedies.steps", 3);

    /// Each remedy as settings.
    private static final Map<String, String> REMEDIES = remedies();

    private static Map<String, String> remedies() {
        Map<String, String> remedies = new LinkedHashMap<>();
        remedies.put("none", "");
        remedies.put("packing", "packing=2");
        remedies.put("unrolled", "unrolled=2");
        remedies.put("minibatch discrimination", "minibatchKernels=3");
        remedies.put("feature matching", "featureMatching=true");
        remedies.put("label smoothing", "realLabel=0.9");
        remedies.put("instance noise", "instanceNoise.sd=0.3 instanceNoise.halfLife=100");
        remedies.put("R1", "penalty.real=1");
        remedies.put("R2", "penalty.fake=1");
        remedies.put("gradient penalty", "penalty.between=1");
        remedies.put("spectral normalisation", "spectralNorm=true");
        remedies.put("weight clipping", "weightClip=0.1");
        remedies.put("virtual batch normalisation of G", "virtualBatchNorm=generator");
        remedies.put("virtual batch normalisation of both", "virtualBatchNorm=both");
        remedies.put("historical averaging", "historicalAveraging=0.01");
        remedies.put("averaged generator", "average.decay=0.9 average.shown=true");
        return remedies;
    }

    static Gan gan(int batch, int width) {
        return with(Gan.standard(), "batch", "" + batch, "generator.width", "" + width, "discriminator.width", "" + width);
    }

    static Player moved(Player player, Optimiser optimiser) {
        return new Player(player.layers(), player.width(), player.activation(), player.initialiser(), optimiser, player.updates(),
                player.clip());
    }

    static Gan with(Gan gan, String... settings) {
        Gan changed = gan;
        for (int k = 0; k < settings.length; k += 2) {
            changed = (Gan) Card.of(changed).with(settings[k], settings[k + 1]);
        }
        return changed;
    }

    /// Nothing, where the combination is refused.
    private static Optional<Gan> treated(Gan gan, GanLoss loss, String... remedies) {
        try {
            Gan treated = new Gan(loss, gan.noise(), gan.generator(), gan.discriminator(), gan.batch());
            for (String settings : remedies) {
                for (String setting : settings.isEmpty() ? new String[0] : settings.split(" ")) {
                    treated = with(treated, "remedies." + setting.split("=")[0], setting.split("=")[1]);
                }
            }
            return Optional.of(treated);
        } catch (KnobException refused) {
            return Optional.empty();
        }
    }

    static List<Arguments> combinations() {
        return combinations(SMALL);
    }

    /// Every loss with every remedy it goes with.
    static List<Arguments> combinations(Gan gan) {
        List<Arguments> combinations = new ArrayList<>();
        for (GanLoss loss : GanLosses.ALL) {
            REMEDIES.forEach((name, settings) -> treated(gan, loss, settings)
                    .ifPresent(treated -> combinations.add(Arguments.of(loss.id() + " with " + name, treated))));
        }
        return combinations;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("combinations")
    void every_loss_trains_with_every_remedy(String name, Gan gan) {
        try (Run run = gan.start(RING, Streams.of(1, 2, 3))) {
            train(run, STEPS);
            assertEquals(Optional.empty(), run.save().fault());
        }
    }

    static List<Arguments> remediesAlone() {
        return REMEDIES.entrySet().stream().map(remedy ->
                Arguments.of(remedy.getKey(), treated(SMALL, new NonSaturating(), remedy.getValue()).orElseThrow())).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("remediesAlone")
    void a_run_with_a_remedy_goes_on_from_a_checkpoint_and_can_be_looked_at(String name, Gan gan) {
        try (Run run = gan.start(RING, Streams.of(1, 2, 3)); Run other = gan.start(RING, Streams.of(9, 2, 3))) {
            train(run, 3);
            Checkpoint half = run.save();
            other.load(half);
            assertEquals(half, other.save());
            train(run, 3);
            train(other, 3);
            assertEquals(run.save(), other.save());
            assertEquals(((Sampler) run).sample(Stream.of(4), 0, 9), ((Sampler) other).sample(Stream.of(4), 0, 9));
            Critic critic = (Critic) run;
            Points places = Points.of(0.3, -0.2, 1.4, 0.7);
            assertTrue(Arrays.stream(critic.scores(places)).allMatch(Double::isFinite));
            assertEquals(!critic.probabilistic(), Double.isNaN(critic.discriminate(places)[0]));
            assertTrue(Arrays.stream(critic.descent(places).toArray()).allMatch(Double::isFinite));
        }
    }

    private static void train(Run run, int steps) {
        for (int k = 0; k < steps; k++) {
            run.step();
            assertEquals(Optional.empty(), run.fault());
        }
    }

    /// 8 losses × 16 remedies, less those that make no sense: labels for the four losses without, spectral normalisation of
    /// clipped weights, and reference batches or whole minibatches beside a penalty on single points.
    @Test
    void only_what_makes_no_sense_is_refused() {
        assertEquals(8 * 16 - 4 - 1 - 2, combinations().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "hinge | realLabel=0.9 | no labels",
        "wgan | spectralNorm=true | clipping",
        "wgan-gp | minibatchKernels=3 | slope at each point",
        "wgan-gp | virtualBatchNorm=both | reference batch",
        "minimax | packing=3 | multiple of the packing",
    })
    void nonsense_is_refused_with_the_reason(String loss, String setting, String reason) {
        Gan gan = with(SMALL, "loss", loss);
        String[] knob = setting.split("=");
        KnobException refused = assertThrows(KnobException.class, () -> with(gan, "remedies." + knob[0], knob[1]));
        assertTrue(refused.getMessage().contains(reason), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"loss, non-saturating, true", "loss, f-gan, true", "loss, hinge, false", "loss, wgan, false", "remedies.packing, 2, false",
        "remedies.minibatchKernels, 2, false"})
    void where_no_point_has_a_probability_scores_are_shown_and_nothing_is_made_of_them(String knob, String value, boolean probable) {
        try (Run run = with(SMALL, knob, value).start(RING, Streams.of(1, 2, 3))) {
            train(run, 2);
            Readings readings = new Readings(run, RING, 2);
            for (Quantity<?> quantity : List.of(new CriticField(10), new CriticLogits(10), new CriticGap(20), new OptimalCritic(20))) {
                assertEquals(probable, readings.offers(quantity), quantity.toString());
            }
            assertEquals(!probable, readings.offers(new CriticScores(10)));
            assertTrue(Double.isFinite(readings.read(new CriticScores(10)).values()[0]));
        }
    }

    /// Only losses that bound a divergence say how far they have got, penalties left out.
    @Test
    void the_bound_is_the_game_without_its_penalties() {
        try (Run plain = with(SMALL, "loss", "wgan-gp", "loss.gradientPenalty", "0").start(RING, Streams.of(1, 2, 3));
                Run penalised = with(SMALL, "loss", "wgan-gp").start(RING, Streams.of(1, 2, 3));
                Run bare = SMALL.start(RING, Streams.of(1, 2, 3))) {
            for (Run run : List.of(plain, penalised, bare)) {
                run.perform(run.phases().getFirst());
            }
            double bound = ((Instrumented) plain).instruments().get("bound.d");
            assertEquals(bound, ((Instrumented) penalised).instruments().get("bound.d"));
            assertEquals(-bound, ((Instrumented) plain).instruments().get("loss.d"));
            assertTrue(((Instrumented) penalised).instruments().get("loss.d") > -bound);
            assertFalse(((Instrumented) bare).instruments().containsKey("bound.d"));
        }
    }

    /// The average follows the generator without touching its training, and is what is drawn from while it is shown.
    @Test
    void the_averaged_generator_is_only_looked_at() {
        try (Run bare = SMALL.start(RING, Streams.of(1, 2, 3));
                Run averaged = with(SMALL, "remedies.average.decay", "0.5").start(RING, Streams.of(1, 2, 3))) {
            float[] first = bare.save().floats("generator.parameters");
            train(bare, 1);
            train(averaged, 1);
            float[] second = averaged.save().floats("generator.parameters");
            assertArrayEquals(bare.save().floats("generator.parameters"), second);
            float[] mean = averaged.save().floats("generator.average");
            for (int i = 0; i < mean.length; i++) {
                assertEquals(0.5f * (first[i] + second[i]), mean[i], 1e-7f);
            }
            Points now = ((Sampler) averaged).sample(Stream.of(4), 0, 5);
            averaged.adopt(with(SMALL, "remedies.average.decay", "0.5", "remedies.average.shown", "true"));
            assertNotEquals(now, ((Sampler) averaged).sample(Stream.of(4), 0, 5));
        }
    }

    @Test
    void clipped_weights_stay_within_their_bound() {
        try (Run run = with(SMALL, "remedies.weightClip", "0.05").start(RING, Streams.of(1, 2, 3))) {
            train(run, 2);
            float most = 0;
            for (float weight : run.save().floats("discriminator.parameters")) {
                most = Math.max(most, Math.abs(weight));
            }
            assertEquals(0.05f, most);
        }
    }

    @Test
    void instance_noise_halves_in_its_half_life() {
        assertEquals(0.1, new InstanceNoise(0.4, 50).after(100), 1e-12);
        assertEquals(0.4, new InstanceNoise(0.4, 0).after(100));
    }
}
