package genlab.model.gan;

import genlab.learn.Descent;
import genlab.model.gan.Discriminator.Moment;
import genlab.tensor.Graph;
import genlab.tensor.Memory;
import genlab.tensor.Program;
import genlab.tensor.Program.Target;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.ArrayList;
import java.util.List;

/// The two updates of a GAN on one minibatch, compiled: D's gradient, G's gradient, or both after one another with one forward
/// pass through G. What updates one player alone is compiled when first asked for: many runs never do.
final class Game {

    private final Graph graph;
    private final List<Target> first;
    private final List<Target> second;
    private final Program both;
    private Program discriminator;
    private Program generator;
    private final Tensor valueLoss;
    private final Tensor discriminatorLoss;
    private final Tensor generatorLoss;
    private final Unrolling unrolling;

    /// @param minibatch filled before a program runs
    Game(Gan gan, Nets nets, Minibatch minibatch, Memory memory) {
        valueLoss = memory.tensor(1, 1);
        discriminatorLoss = memory.tensor(1, 1);
        generatorLoss = memory.tensor(1, 1);
        unrolling = new Unrolling(gan, nets.discriminator(), nets.discriminates(), memory);
        graph = new Graph(memory);
        Discriminator net = nets.discriminator();
        Descent discriminates = nets.discriminates().descent();
        Descent generates = nets.generates().descent();
        List<Value> weights = generates.parameters().in(graph);
        Value fake = nets.generator().apply(weights, minibatch.told(minibatch.latents(graph)));
        Objectives objectives = new Objectives(gan, net, nets.discriminates(), nets.generates(), minibatch, fake);

        Moment before = net.at(graph, discriminates.parameters());
        Objectives.Loss lossD = objectives.discriminator(before);
        first = targets(lossD.total(), discriminatorLoss, graph.gradient(lossD.total(), before.weights()), discriminates);
        first.add(new Target(lossD.game(), valueLoss));
        List<Value> directions = net.iterated(before);
        for (int k = 0; k < directions.size(); k++) {
            first.add(new Target(directions.get(k), net.directions().get(k)));
        }

        // A second set of variables on the same memory: D as it is after its own update.
        Moment after = net.at(graph, discriminates.parameters());
        Moment ahead = unrolling.ahead(after, graph, at -> objectives.discriminator(at).total());
        Value lossG = objectives.generator(ahead, weights).total();
        second = targets(lossG, generatorLoss, graph.gradient(lossG, weights), generates);

        both = Program.of(graph, List.of(first, second));
    }

    private static List<Target> targets(Value loss, Tensor into, List<Value> gradient, Descent descent) {
        List<Target> targets = new ArrayList<>();
        targets.add(new Target(loss, into));
        for (int k = 0; k < gradient.size(); k++) {
            targets.add(new Target(gradient.get(k), descent.gradient().windows().get(k)));
        }
        return targets;
    }

    /// D's loss and gradient.
    void discriminator() {
        if (discriminator == null) {
            discriminator = Program.of(graph, List.of(first));
        }
        discriminator.run();
    }

    /// G's loss and gradient.
    ///
    /// @param opponent D as it learns now, for looking ahead
    void generator(Player opponent) {
        if (generator == null) {
            generator = Program.of(graph, List.of(second));
        }
        unrolling.prepare(opponent.optimiser());
        generator.run();
    }

    /// D's loss and gradient; {@link #thenGenerator} may follow on the same minibatch.
    void discriminatorFirst() {
        both.run(0);
    }

    /// G's loss and gradient against D as it is now, on the fakes that {@link #discriminatorFirst} made.
    ///
    /// @param opponent D as it learns now, for looking ahead
    void thenGenerator(Player opponent) {
        unrolling.prepare(opponent.optimiser());
        both.run(1);
    }

    double discriminatorLoss() {
        return discriminatorLoss.get(0);
    }

    /// The part of D's loss that is the game's: without penalties.
    double gameLoss() {
        return valueLoss.get(0);
    }

    double generatorLoss() {
        return generatorLoss.get(0);
    }
}
