package genlab.model.gan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.card.Card;
import genlab.data.Dataset;
import genlab.data.Distribution;
import genlab.data.curve.Line;
import genlab.data.mixture.Rosette17;
import genlab.data.mixture.ThreeBlobs;
import genlab.math.Grid;
import genlab.math.Mass;
import genlab.math.Points;
import genlab.model.Checkpoint;
import genlab.model.Conditional;
import genlab.model.Critic;
import genlab.model.Measure;
import genlab.model.Run;
import genlab.model.Sampler;
import genlab.noise.Stream;
import genlab.noise.Streams;
import genlab.quantity.Readings;
import genlab.quantity.critic.CriticField;
import genlab.quantity.critic.CriticGap;
import genlab.quantity.data.TargetDensity;
import genlab.quantity.encoder.WarpedGrid;
import genlab.quantity.mode.ModeLedger;
import genlab.quantity.model.Divergences;
import genlab.quantity.model.Samples;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ConditionalGanTest {

    private static final Dataset BLOBS = Dataset.of(new ThreeBlobs(), 600, Stream.of(1));

    private static ConditionalGan with(String... settings) {
        ConditionalGan changed = ConditionalGan.standard();
        for (int k = 0; k < settings.length; k += 2) {
            changed = (ConditionalGan) Card.of(changed).with(settings[k], settings[k + 1]);
        }
        return changed;
    }

    private static ConditionalGan small(String... more) {
        ConditionalGan small = with("batch", "32", "generator.width", "8", "discriminator.width", "8");
        for (int k = 0; k < more.length; k += 2) {
            small = (ConditionalGan) Card.of(small).with(more[k], more[k + 1]);
        }
        return small;
    }

    private static void train(Run run, int steps) {
        for (int k = 0; k < steps; k++) {
            run.step();
        }
    }

    @Test
    void what_has_no_such_label_is_refused() {
        assertTrue(small().refusal(new Line()).orElseThrow().startsWith("Expected a data set with labels for a Conditional GAN, got Line"));
        assertTrue(small("label", "3").refusal(new ThreeBlobs()).orElseThrow().contains("from 0 to 2"));
        assertTrue(small("label", "2").refusal(new ThreeBlobs()).isEmpty());
    }

    @Test
    void the_label_that_is_shown_changes_nothing_in_training() {
        Distribution blobs = new ThreeBlobs();
        try (Run all = small().start(BLOBS, Streams.of(1, 2, 3)); Run one = small().start(BLOBS, Streams.of(1, 2, 3))) {
            train(all, 2);
            train(one, 1);
            Checkpoint before = one.save();
            one.adopt(small("label", "1"));
            assertEquals(before, one.save());
            train(one, 1);
            assertEquals(all.save(), one.save());
            assertEquals(3, blobs.classes().size());
        }
    }

    /// Samples of all labels have them as often as the data; those of one label are the same latents through its G.
    @Test
    void samples_have_the_labels_that_are_said() {
        try (Run run = small().start(BLOBS, Streams.of(1, 2, 3))) {
            train(run, 5);
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
        Grid grid = new Grid(BLOBS.stageFrame(), 40, 40);
        try (Run run = small().start(BLOBS, Streams.of(1, 2, 3))) {
            train(run, 20);
            Mass all = ((Measure) run).mass(grid, 140);
            double[] mixed = new double[grid.cells()];
            for (int k = 0; k < 3; k++) {
                double share = ((Conditional) run).frequency(k);
                run.adopt(small("label", "" + k));
                Mass own = ((Measure) run).mass(grid, 140);
                for (int i = 0; i < mixed.length; i++) {
                    mixed[i] += share * own.cell(i);
                }
            }
            double apart = 0;
            for (int i = 0; i < mixed.length; i++) {
                apart += 0.5 * Math.abs(mixed[i] - all.cell(i));
            }
            // All labels share the effort, so each is cut a little more coarsely.
            assertTrue(apart < 0.005, "total variation " + apart);
        }
    }

    @Test
    void what_takes_one_label_is_not_offered_for_all() {
        try (Run run = small().start(BLOBS, Streams.of(1, 2, 3))) {
            Readings all = new Readings(run, BLOBS, 0);
            assertFalse(all.offers(new CriticField(20)) || all.offers(new WarpedGrid(5, 5)));
            assertTrue(all.offers(new Samples(5)) && all.offers(new Divergences(20)) && all.offers(new ModeLedger()));
            run.adopt(small("label", "0"));
            Readings one = new Readings(run, BLOBS, 0);
            assertTrue(one.offers(new CriticField(20)) && one.offers(new WarpedGrid(5, 5)) && one.offers(new CriticGap(20)));
            assertFalse(one.offers(new ModeLedger()));
        }
    }

    /// The target beside one label is that label's law: of three blobs the first.
    @Test
    void the_target_is_that_of_the_label() {
        try (Run run = small("label", "0").start(BLOBS, Streams.of(1, 2, 3))) {
            Readings one = new Readings(run, BLOBS, 0);
            double x = BLOBS.scaling().stageX(0.35);
            double y = BLOBS.scaling().stageY(0.75);
            double of = one.read(new TargetDensity(200)).valueAt(x, y);
            run.adopt(small());
            double all = new Readings(run, BLOBS, 0).read(new TargetDensity(200)).valueAt(x, y);
            assertEquals(3, of / all, 1e-6);
        }
    }

    /// On 17 classes, one each at the centre and around it: each label's samples come to lie at its own mode.
    @Test
    void it_learns_to_make_points_of_each_label() {
        Rosette17 rosette = new Rosette17();
        Dataset data = Dataset.of(rosette, 2000, Stream.of(1));
        try (Run run = with("batch", "128", "generator.optimiser.rate", "0.003", "discriminator.optimiser.rate", "0.003")
                .start(data, Streams.of(1, 2, 3))) {
            train(run, 1500);
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
            assertTrue(own > 400, own + " of 500 samples nearest to their own mode");
        }
    }

    /// G frozen: for each label D comes near the best discriminator of that label.
    @Test
    void a_discriminator_learns_the_best_one_of_each_label() {
        try (Run run = with("generator.updates", "0", "generator.layers", "0", "discriminator.optimiser.rate", "0.003")
                .start(Dataset.of(new ThreeBlobs(0.1), 4000, Stream.of(1)), Streams.of(3, 2, 3))) {
            Dataset data = Dataset.of(new ThreeBlobs(0.1), 4000, Stream.of(1));
            train(run, 1200);
            for (int k = 0; k < 3; k++) {
                run.adopt(with("generator.updates", "0", "generator.layers", "0", "label", "" + k));
                double gap = new Readings(run, data, 0).read(new CriticGap(100)).gap().value();
                assertTrue(gap < 0.02, "label " + k + ": " + gap);
                assertTrue(((Critic) run).probabilistic());
            }
        }
    }
}
