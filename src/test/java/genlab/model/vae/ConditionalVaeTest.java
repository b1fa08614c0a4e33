package genlab.model.vae;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.card.Card;
import genlab.card.KnobException;
import genlab.data.Dataset;
import genlab.data.curve.Line;
import genlab.data.mixture.Rosette17;
import genlab.data.mixture.ThreeBlobs;
import genlab.data.mixture.TwoGaussians;
import genlab.math.LogSumExp;
import genlab.math.Points;
import genlab.model.Checkpoint;
import genlab.model.Conditional;
import genlab.model.Density;
import genlab.model.Run;
import genlab.model.Sampler;
import genlab.noise.Stream;
import genlab.noise.Streams;
import genlab.quantity.Readings;
import genlab.quantity.encoder.BoundTerms;
import genlab.quantity.encoder.Encoded;
import genlab.quantity.encoder.Ladder;
import genlab.quantity.encoder.PosteriorAt;
import genlab.quantity.encoder.Reconstructions;
import genlab.quantity.model.LogLikelihood;
import genlab.quantity.model.ModelDensity;
import genlab.quantity.model.Samples;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionalVaeTest {

    private static final Dataset BLOBS = Dataset.of(new ThreeBlobs(), 600, Stream.of(1));
    private static final Streams STREAMS = Streams.of(1, 2, 3);

    private static ConditionalVae with(ConditionalVae vae, String... settings) {
        ConditionalVae changed = vae;
        for (int k = 0; k < settings.length; k += 2) {
            changed = (ConditionalVae) Card.of(changed).with(settings[k], settings[k + 1]);
        }
        return changed;
    }

    private static ConditionalVae small(String... more) {
        ConditionalVae narrow = with(ConditionalVae.standard(), "batch", "32", "encoder.width", "8", "decoder.width", "8");
        return with(with(narrow, "optimiser.rate", "0.01"), more);
    }

    private static Run trained(ConditionalVae vae, Dataset data, int steps) {
        Run run = vae.start(data, STREAMS);
        for (int k = 0; k < steps; k++) {
            run.step();
        }
        return run;
    }

    @Test
    void what_makes_no_sense_is_refused_with_the_reason() {
        assertTrue(small().refusal(new Line()).orElseThrow().startsWith("Expected a data set with labels for a Conditional VAE, got Line"));
        assertTrue(small("label", "3").refusal(new ThreeBlobs()).orElseThrow().contains("from 0 to 2"));
        assertTrue(small("label", "2").refusal(new ThreeBlobs()).isEmpty());
        assertTrue(assertThrows(KnobException.class, () -> small("prior", "vamp")).getMessage().contains("wants a label"));
        assertTrue(assertThrows(KnobException.class, () -> small("prior", "flow", "latent", "1")).getMessage().contains("other half"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"elbo", "iwae", "info-critic"})
    void the_label_that_is_shown_changes_nothing_in_training(String objective) {
        try (Run all = trained(small("objective", objective), BLOBS, 2); Run one = trained(small("objective", objective), BLOBS, 1)) {
            Checkpoint before = one.save();
            one.adopt(small("objective", objective, "label", "1"));
            assertEquals(before, one.save());
            one.step();
            assertEquals(all.save(), one.save());
        }
    }

    /// Samples of all labels have them as often as the data; those of one label are the same latents, decoded for it.
    @Test
    void samples_have_the_labels_that_are_said() {
        try (Run run = trained(small(), BLOBS, 5)) {
            Conditional all = (Conditional) run;
            int[] labels = all.sampledLabels(Stream.of(9), 0, 3000);
            for (int k = 0; k < 3; k++) {
                int label = k;
                double share = Arrays.stream(labels).filter(l -> l == label).count() / 3000.0;
                // Four standard errors of 3,000 draws.
                assertEquals(all.frequency(k), share, 0.035);
            }
            assertArrayEquals(Arrays.copyOfRange(labels, 7, 20), all.sampledLabels(Stream.of(9), 7, 13));
            Points mixed = ((Sampler) run).sample(Stream.of(9), 0, 20);
            for (int k = 0; k < 3; k++) {
                run.adopt(small("label", "" + k));
                Points own = ((Sampler) run).sample(Stream.of(9), 0, 20);
                for (int i = 0; i < 20; i++) {
                    assertEquals(labels[i] == k, own.slice(i, i + 1).equals(mixed.slice(i, i + 1)));
                }
            }
        }
    }

    @Test
    void the_law_of_all_labels_is_the_mixture_of_theirs() {
        try (Run run = trained(small(), BLOBS, 60)) {
            Density law = (Density) run;
            double all = law.logDensity(0.3, -0.4);
            double mixed = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < 3; k++) {
                double share = ((Conditional) run).frequency(k);
                run.adopt(small("label", "" + k));
                mixed = LogSumExp.of(mixed, Math.log(share) + law.logDensity(0.3, -0.4));
            }
            assertEquals(mixed, all, 1e-7);
        }
    }

    @Test
    void what_takes_one_label_is_not_offered_for_all() {
        try (Run run = trained(small(), BLOBS, 1)) {
            Readings all = new Readings(run, BLOBS, 0);
            assertFalse(all.offers(new BoundTerms(10, 2)) || all.offers(new PosteriorAt(0, 0, 9)) || all.offers(new Reconstructions(9)));
            assertTrue(all.offers(new Samples(5)) && all.offers(new LogLikelihood()) && all.offers(new ModelDensity(20)));
            run.adopt(small("label", "0"));
            Readings one = new Readings(run, BLOBS, 0);
            assertTrue(one.offers(new BoundTerms(10, 2)) && one.offers(new PosteriorAt(0, 0, 9)) && one.offers(new LogLikelihood()));
        }
    }

    /// Bound and likelihood of one label are about its points alone, and the bound stays below.
    @Test
    void what_is_read_is_about_the_points_of_the_label() {
        try (Run run = trained(small("label", "1"), BLOBS, 300)) {
            Readings at = new Readings(run, BLOBS, 0);
            int[] own = IntStream.range(0, BLOBS.train().size()).filter(i -> BLOBS.trainLabels()[i] == 1).toArray();
            LogLikelihood.Values likelihood = at.read(new LogLikelihood());
            assertEquals(own.length, likelihood.trainCount());
            assertEquals(Math.min(50, own.length), at.read(new Encoded(50, 8)).laws().size());
            double sum = 0;
            for (int i : own) {
                sum += ((Density) run).logDensity(BLOBS.train().x(i), BLOBS.train().y(i)) - BLOBS.scaling().logJacobian();
            }
            assertEquals(sum, likelihood.train(), 1e-6 * Math.abs(sum));
            BoundTerms.Terms terms = at.read(new BoundTerms(10_000, 16)).train();
            assertTrue(terms.bound().value() < likelihood.trainMean() + 3 * terms.bound().error());
            // The same encoder asked about points of other labels would fall short by much more.
            assertTrue(terms.bound().value() > likelihood.trainMean() - 0.5);
            Ladder.Values ladder = at.read(new Ladder(BLOBS.train().x(own[0]), BLOBS.train().y(own[0])));
            double below = ladder.rungs().getFirst().value();
            for (int k = 1; k < ladder.rungs().size(); k++) {
                double error = ladder.rungs().get(k).error() + ladder.rungs().get(k - 1).error();
                assertTrue(ladder.rungs().get(k).value() > below - 4 * error);
                below = ladder.rungs().get(k).value();
            }
            assertEquals(ladder.evidence(), below, 0.02 + 4 * ladder.rungs().getLast().error());
            assertTrue(ladder.amortisation().value() >= 0);
        }
    }

    /// Without an encoder a place is told what the nearest training point of the label is told.
    @Test
    void per_point_rows_are_those_of_the_labels_points() {
        try (Run run = trained(small("posterior", "per-point", "label", "2"), BLOBS, 30)) {
            VaeRun.Draws draws = ((Autoencoder) run).draw(((Autoencoder) run).tell(Points.of(5, 5)), 3, Stream.of(1));
            assertTrue(Arrays.stream(draws.logDensity()).allMatch(Double::isFinite));
            Points own = BLOBS.train(OptionalInt.of(2));
            double[] away = ((Autoencoder) run).tell(Points.of(own.x(0), own.y(0)));
            run.adopt(small("posterior", "per-point", "label", "0"));
            assertFalse(Arrays.equals(away, ((Autoencoder) run).tell(Points.of(own.x(0), own.y(0)))));
        }
    }

    /// Without hidden layers the best there is: means of their own for the labels, and probabilistic principal components of the scatter
    /// within them, which all labels share. Its mean log-likelihood is −½Σⱼ(log 2π + log λⱼ + λⱼ′/λⱼ), λ′ the eigenvalues, λ = max(λ′, σ²)
    /// (Tipping and Bishop 1999).
    @Test
    void a_linear_one_reaches_the_closed_form() {
        Dataset data = Dataset.of(new TwoGaussians(), 2000, 0, Stream.of(1));
        double sd = 0.4;
        ConditionalVae linear = with(ConditionalVae.standard(), "encoder.layers", "0", "decoder.layers", "0", "likelihood", "fixed",
                "likelihood.sd", "" + sd, "batch", "512", "optimiser.rate", "0.01");
        try (Run run = trained(linear, data, 1200)) {
            double sum = 0;
            for (int k = 0; k < 2; k++) {
                run.adopt(with(linear, "label", "" + k));
                sum += new Readings(run, data, 0).read(new LogLikelihood()).train() + data.train(OptionalInt.of(k)).size()
                        * data.scaling().logJacobian();
            }
            assertEquals(best(data, sd * sd), sum / data.train().size(), 0.01);
        }
    }

    private static double best(Dataset data, double noise) {
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int k = 0; k < 2; k++) {
            Points own = data.train(OptionalInt.of(k));
            double mx = IntStream.range(0, own.size()).mapToDouble(own::x).average().orElseThrow();
            double my = IntStream.range(0, own.size()).mapToDouble(own::y).average().orElseThrow();
            for (int i = 0; i < own.size(); i++) {
                xx += (own.x(i) - mx) * (own.x(i) - mx) / data.train().size();
                yy += (own.y(i) - my) * (own.y(i) - my) / data.train().size();
                xy += (own.x(i) - mx) * (own.y(i) - my) / data.train().size();
            }
        }
        double root = Math.sqrt((xx - yy) * (xx - yy) / 4 + xy * xy);
        double likelihood = 0;
        for (double eigenvalue : new double[] {(xx + yy) / 2 + root, (xx + yy) / 2 - root}) {
            double variance = Math.max(eigenvalue, noise);
            likelihood -= 0.5 * (Math.log(2 * Math.PI) + Math.log(variance) + eigenvalue / variance);
        }
        return likelihood;
    }

    /// On 17 classes, one each at the centre and around it: each label's samples come to lie at its own mode.
    @Test
    void it_learns_to_make_points_of_each_label() {
        Rosette17 rosette = new Rosette17();
        Dataset data = Dataset.of(rosette, 2000, Stream.of(1));
        try (Run run = trained(with(ConditionalVae.standard(), "optimiser.rate", "0.01"), data, 600)) {
            Points points = ((Sampler) run).sample(Stream.of(4), 0, 500);
            int[] labels = ((Conditional) run).sampledLabels(Stream.of(4), 0, 500);
            int own = 0;
            for (int i = 0; i < 500; i++) {
                double x = data.scaling().dataX(points.x(i));
                double y = data.scaling().dataY(points.y(i));
                int nearest = 0;
                for (int k = 1; k < 17; k++) {
                    nearest = rosette.modes().get(k).distance(x, y) < rosette.modes().get(nearest).distance(x, y) ? k : nearest;
                }
                own += nearest == labels[i] ? 1 : 0;
            }
            assertTrue(own > 450, own + " of 500 samples nearest to their own mode");
        }
    }
}
