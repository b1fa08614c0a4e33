package genlab.model.gan;

import genlab.data.Dataset;
import genlab.learn.Forward;
import genlab.learn.Mlp;
import genlab.learn.Parameters;
import genlab.model.Examples;
import genlab.noise.Stream;
import genlab.tensor.Graph;
import genlab.tensor.Memory;
import genlab.tensor.Tensor;
import genlab.tensor.Value;

/// One side of a CycleGAN: its set, the minibatch from it, the generator that makes fakes for it out of points of the other set, and the
/// discriminator that judges it.
final class CycleSide {

    private final String name;
    private final Memory memory;
    private final Examples examples;
    private final Tensor real;
    private final Mlp generator;
    private final Mlp discriminator;
    private final Learner generates;
    private final Learner discriminates;
    private final Forward fakes;
    private final Forward scores;
    private Forward descent;
    private Forward making;
    private Forward judging;

    /// @param name of the side, “x” or “y”
    /// @param maps of the generator that makes its fakes, “f” or “g”
    /// @param init where first weights come from
    CycleSide(String name, String maps, Cycle cycle, Dataset data, Stream init, Memory memory) {
        this.name = name;
        this.memory = memory;
        examples = Examples.plain(data.trainXY());
        real = memory.tensor(cycle.batch(), 2);
        generator = cycle.generators().net(2, 2);
        discriminator = cycle.discriminators().net(2, 1);
        generates = learner("generator-" + maps, generator, cycle.generators(), init);
        discriminates = learner("discriminator-" + name, discriminator, cycle.discriminators(), init);
        fakes = new Forward(new Graph(memory), memory, 2, points -> fakes(generates.parameters(), points));
        scores = new Forward(new Graph(memory), memory, 2, points -> scores(discriminates.parameters(), points));
    }

    private Learner learner(String named, Mlp net, Player player, Stream init) {
        Parameters parameters = new Parameters(net.parts(), memory);
        net.initialise(parameters, player.initialiser(), init.child(named));
        return new Learner(named, parameters, player, false, false, memory);
    }

    private Value fakes(Parameters parameters, Value points) {
        return generator.apply(parameters.in(points.graph()), points);
    }

    private Value scores(Parameters parameters, Value points) {
        return discriminator.apply(parameters.in(points.graph()), points);
    }

    /// The net that makes fakes.
    Mlp generator() {
        return generator;
    }

    /// The net that judges.
    Mlp discriminator() {
        return discriminator;
    }

    Learner generates() {
        return generates;
    }

    Learner discriminates() {
        return discriminates;
    }

    /// The minibatch of its set, a point a row.
    Tensor real() {
        return real;
    }

    /// Draws minibatch number `draw`.
    void draw(long draw, Stream data) {
        Stream rows = data.child("minibatch of " + name).child(draw);
        for (int i = 0; i < real.shape().rows(); i++) {
            examples.put(rows.below(i, examples.size()), real, i);
        }
    }

    /// What its generator makes of points of the other set.
    double[] fakes(double[] points) {
        return fakes.apply(points);
    }

    double[] scores(double[] points) {
        return scores.apply(points);
    }

    /// All hidden layers of its generator at points of the other set, side by side.
    double[] making(double[] points) {
        if (making == null) {
            making = hidden(generator, generates);
        }
        return making.apply(points);
    }

    /// All hidden layers of its discriminator.
    double[] judging(double[] points) {
        if (judging == null) {
            judging = hidden(discriminator, discriminates);
        }
        return judging.apply(points);
    }

    private Forward hidden(Mlp net, Learner learner) {
        return new Forward(new Graph(memory), memory, 2, points -> net.layers(learner.parameters().in(points.graph()), points).stream()
                .reduce(Value::beside).orElseThrow());
    }

    /// −∂L/∂x, L what a single fake at x costs its generator, the way back aside.
    double[] descent(double[] points) {
        if (descent == null) {
            descent = new Forward(new Graph(memory), memory, 2, x -> {
                Value loss = CycleGame.LOSS.generator(scores(discriminates.parameters(), x)).times(x.shape().rows());
                return x.graph().gradient(loss, x).getFirst().negate();
            });
        }
        return descent.apply(points);
    }
}
