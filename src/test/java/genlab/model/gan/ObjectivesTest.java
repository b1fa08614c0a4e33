package genlab.model.gan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.data.Dataset;
import genlab.data.mixture.ThreeBlobs;
import genlab.learn.Momentum;
import genlab.learn.Optimiser;
import genlab.learn.Optimisers;
import genlab.learn.Parameters;
import genlab.learn.Sgd;
import genlab.model.Examples;
import genlab.model.gan.Discriminator.Moment;
import genlab.noise.Stream;
import genlab.noise.Streams;
import genlab.tensor.Differences;
import genlab.tensor.Graph;
import genlab.tensor.Memory;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every gradient a player learns by, slopes of penalties and of unrolled optimisers included, against differences of its loss along a
/// random direction in all its weights. Both sides are computed in double precision.
class ObjectivesTest {

    private final Memory memory = new Memory();

    @AfterEach
    void free() {
        memory.close();
    }

    static List<Arguments> combinations() {
        return RemediesTest.combinations(RemediesTest.gan(6, 3));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("combinations")
    void the_gradients_are_those_of_the_losses(String name, Gan gan) {
        Table table = new Table(gan);
        Value lossD = table.objectives.discriminator(table.now).total();
        table.check(lossD, table.now.weights());
        Value lossG = table.objectives.generator(table.ahead(), table.weights).total();
        table.check(lossG, table.weights);
    }

    static List<GanLoss> losses() {
        return GanLosses.ALL;
    }

    /// Both nets are told labels, in packs, within a normalised batch or before an unrolled step.
    @ParameterizedTest
    @MethodSource("losses")
    void with_labels_the_gradients_are_those_of_the_losses(GanLoss loss) {
        Gan gan = RemediesTest.gan(6, 3);
        Gan told = new Gan(loss, gan.noise(), gan.generator(), gan.discriminator(), 6);
        List<Gan> remedied = List.of(RemediesTest.with(told, "remedies.packing", "2", "remedies.penalty.real", "1"),
                RemediesTest.with(told, "remedies.unrolled", "1", "remedies.virtualBatchNorm", "generator"));
        for (Gan each : remedied) {
            Table table = new Table(each, Examples.labelled(Dataset.of(new ThreeBlobs(), 30, Stream.of(1))));
            table.check(table.objectives.discriminator(table.now).total(), table.now.weights());
            table.check(table.objectives.generator(table.ahead(), table.weights).total(), table.weights);
        }
    }

    static List<Optimiser> optimisers() {
        List<Optimiser> optimisers = new ArrayList<>(Optimisers.ALL);
        optimisers.add(new Sgd(1));
        optimisers.add(new Momentum(1, 0.5));
        return optimisers;
    }

    /// Three steps at rates that matter, from averages that are not 0.
    @ParameterizedTest
    @MethodSource("optimisers")
    void the_generator_sees_through_three_steps_of_every_optimiser(Optimiser optimiser) {
        Player d = RemediesTest.moved(RemediesTest.gan(6, 3).discriminator(), optimiser);
        Gan gan = RemediesTest.with(new Gan(new Minimax(), RemediesTest.gan(6, 3).noise(), RemediesTest.gan(6, 3).generator(), d, 6),
                "remedies.unrolled", "3");
        Table table = new Table(gan);
        Value lossG = table.objectives.generator(table.ahead(), table.weights).total();
        table.check(lossG, table.weights);
    }

    /// G's gradient through the steps is another one than that against D as it stands.
    @Test
    void looking_ahead_changes_where_the_generator_goes() {
        Table table = new Table(RemediesTest.with(RemediesTest.gan(6, 3), "remedies.unrolled", "3", "discriminator.optimiser", "sgd",
                "discriminator.optimiser.rate", "1"));
        double ahead = Differences.slope(table.objectives.generator(table.ahead(), table.weights).total(), table.weights);
        double now = Differences.slope(table.objectives.generator(table.now, table.weights).total(), table.weights);
        assertTrue(Math.abs(ahead - now) > 0.1 * Math.abs(now), ahead + " " + now);
    }

    /// Both players and a minibatch with random numbers everywhere.
    private final class Table {

        private final Graph graph = new Graph(memory);
        private final Nets nets;
        private final Moment now;
        private final List<Value> weights;
        private final Objectives objectives;
        private final Unrolling unrolling;
        private final Gan gan;

        Table(Gan gan) {
            this(gan, Examples.plain(normals()));
        }

        Table(Gan gan, Examples examples) {
            this.gan = gan;
            nets = Nets.of(gan, examples, Streams.of(1, 2, 3), memory);
            fill(nets.discriminates().parameters(), 4, 0.6);
            fill(nets.generates().parameters(), 5, 0.6);
            for (int s = 0; s < nets.discriminates().descent().slots().size(); s++) {
                fill(nets.discriminates().descent().slots().get(s), 6 + s, 0.1);
            }
            Minibatch minibatch = new Minibatch(gan, examples, memory);
            minibatch.draw(0, Streams.of(1, 2, 3));
            settle(gan, minibatch);
            weights = nets.generates().parameters().in(graph);
            Value fake = nets.generator().apply(weights, minibatch.told(minibatch.latents(graph)));
            now = nets.discriminator().at(graph, nets.discriminates().parameters());
            objectives = new Objectives(gan, nets.discriminator(), nets.discriminates(), nets.generates(), minibatch, fake);
            unrolling = new Unrolling(gan, nets.discriminator(), nets.discriminates(), memory);
            unrolling.prepare(gan.discriminator().optimiser());
        }

        private static float[] normals() {
            float[] train = new float[40];
            for (int i = 0; i < train.length; i++) {
                train[i] = (float) Stream.of(3).gaussian(i);
            }
            return train;
        }

        /// Power iterations to the end: only there has σ(W) the slope that spectral normalisation takes it to have.
        private void settle(Gan gan, Minibatch minibatch) {
            if (gan.remedies().spectralNorm()) {
                Game game = new Game(gan, nets, minibatch, memory);
                for (int k = 0; k < 500; k++) {
                    game.discriminator();
                }
            }
        }

        private void fill(Parameters parameters, int seed, double scale) {
            for (int k = 0; k < parameters.windows().size(); k++) {
                Tensor window = parameters.windows().get(k);
                for (int i = 0; i < window.size(); i++) {
                    double normal = Stream.of(seed).child(k).gaussian(i);
                    window.set(i, (float) (scale * (seed > 5 ? Math.abs(normal) : normal)));
                }
            }
        }

        Moment ahead() {
            return unrolling.ahead(now, graph, at -> objectives.discriminator(at).total());
        }

        void check(Value loss, List<Value> weights) {
            // Spectral directions are single precision.
            Differences.check(loss, weights, gan.remedies().spectralNorm() ? 1e-4 : 1e-6);
        }
    }
}
