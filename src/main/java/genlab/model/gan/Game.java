package genlab.model.gan;

import genlab.learn.Descent;
import genlab.model.Prior;
import genlab.tensor.Graph;
import genlab.tensor.Memory;
import genlab.tensor.Program;
import genlab.tensor.Program.Target;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.ArrayList;
import java.util.List;

/// The two updates of a GAN on one minibatch, compiled: D's gradient, G's gradient, or both after one another with one forward
/// pass through G.
final class Game {

    private final Program discriminator;
    private final Program generator;
    private final Program both;
    private final Tensor discriminatorLoss;
    private final Tensor generatorLoss;

    /// @param real  batch × 2, filled with real points before a program runs
    /// @param noise batch × dimensions, filled with uniforms on (−1, 1)
    Game(Gan gan, Descent discriminates, Descent generates, Tensor real, Tensor noise, Memory memory) {
        discriminatorLoss = memory.tensor(1, 1);
        generatorLoss = memory.tensor(1, 1);
        Graph graph = new Graph(memory);
        Prior prior = gan.noise().prior();
        Value uniform = graph.variable(noise);
        Value z = prior.law() == Prior.Law.GAUSSIAN ? uniform.normalQuantile() : uniform;
        List<Value> weights = generates.parameters().in(graph);
        Value fake = gan.generator().net(prior.dimensions(), 2).apply(weights, z);

        List<Value> before = discriminates.parameters().in(graph);
        Value logits = gan.discriminator().net(2, 1).apply(before, graph.variable(real).above(fake));
        int n = gan.batch();
        Value lossD = gan.loss().discriminator(logits.rows(0, n), logits.rows(n, 2 * n));
        List<Target> first = targets(lossD, discriminatorLoss, graph.gradient(lossD, before), discriminates);

        // A second set of variables on the same memory: D as it is after its own update.
        List<Value> after = discriminates.parameters().in(graph);
        Value lossG = gan.loss().generator(gan.discriminator().net(2, 1).apply(after, fake));
        List<Target> second = targets(lossG, generatorLoss, graph.gradient(lossG, weights), generates);

        discriminator = Program.of(graph, List.of(first));
        generator = Program.of(graph, List.of(second));
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
        discriminator.run();
    }

    /// G's loss and gradient.
    void generator() {
        generator.run();
    }

    /// D's loss and gradient; {@link #thenGenerator} may follow on the same minibatch.
    void discriminatorFirst() {
        both.run(0);
    }

    /// G's loss and gradient against D as it is now, on the fakes that {@link #discriminatorFirst} made.
    void thenGenerator() {
        both.run(1);
    }

    double discriminatorLoss() {
        return discriminatorLoss.get(0);
    }

    double generatorLoss() {
        return generatorLoss.get(0);
    }
}
