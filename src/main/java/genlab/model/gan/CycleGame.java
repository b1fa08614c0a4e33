package genlab.model.gan;

import genlab.data.Dataset;
import genlab.learn.Descent;
import genlab.model.Checkpoint;
import genlab.model.Layered.Net;
import genlab.noise.Streams;
import genlab.tensor.Graph;
import genlab.tensor.Memory;
import genlab.tensor.Program;
import genlab.tensor.Program.Target;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The two updates of a CycleGAN, compiled: both discriminators, then both generators, on a minibatch of each set. Minibatch k is a
/// function of k and the streams; nothing else is random.
final class CycleGame {

    /// D minimises ½E(d_r − 1)² + ½E d_f², its opponent ½E(d_f − 1)².
    static final GanLoss LOSS = new LeastSquares(false);

    /// The generators, as the drawing calls them.
    static final String TO_Y = "G";
    static final String TO_X = "F";

    private final Memory memory = new Memory();
    private final Streams streams;
    private final CycleSide x;
    private final CycleSide y;
    private final Tensor weight;
    private final Tensor lossD;
    private final Tensor lossG;
    private final Program program;
    private Cycle cycle;
    private long draws;

    CycleGame(Cycle cycle, Dataset data, Dataset other, Streams streams) {
        this.streams = streams;
        x = new CycleSide("x", "f", cycle, data, streams.init(), memory);
        y = new CycleSide("y", "g", cycle, other, streams.init(), memory);
        weight = memory.tensor(1, 1);
        lossD = memory.tensor(1, 1);
        lossG = memory.tensor(1, 1);
        program = program();
        adopt(cycle);
    }

    /// Those with hidden layers.
    List<Net> nets() {
        return Stream.of(new Net(TO_Y, Optional.empty(), cycle.generators().layers(), cycle.generators().width()),
                new Net(TO_X, Optional.empty(), cycle.generators().layers(), cycle.generators().width()),
                new Net("D", Optional.empty(), cycle.discriminators().layers(), cycle.discriminators().width()))
                .filter(net -> net.layers() > 0).toList();
    }

    CycleSide x() {
        return x;
    }

    CycleSide y() {
        return y;
    }

    /// Takes up live knobs.
    void adopt(Cycle other) {
        cycle = other;
        weight.set(0, (float) other.weight());
    }

    private Program program() {
        Graph graph = new Graph(memory);
        Value realX = graph.variable(x.real());
        Value realY = graph.variable(y.real());
        List<Value> f = x.generates().parameters().in(graph);
        List<Value> g = y.generates().parameters().in(graph);
        Value fakeX = x.generator().apply(f, realY);
        Value fakeY = y.generator().apply(g, realX);

        List<Value> beforeX = x.discriminates().parameters().in(graph);
        List<Value> beforeY = y.discriminates().parameters().in(graph);
        Value judged = judged(x, beforeX, realX, fakeX).plus(judged(y, beforeY, realY, fakeY));
        List<Target> first = targets(graph, judged, lossD, beforeX, x.discriminates().descent(), beforeY, y.discriminates().descent());

        // A second set of variables on the same memory: the discriminators as they are after their own update.
        Value fooled = fooled(x, graph, fakeX).plus(fooled(y, graph, fakeY));
        Value astray = astray(x.generator().apply(f, fakeY), realX).plus(astray(y.generator().apply(g, fakeX), realY));
        Value made = fooled.plus(astray.times(graph.variable(weight)));
        List<Target> second = targets(graph, made, lossG, f, x.generates().descent(), g, y.generates().descent());
        return Program.of(graph, List.of(first, second));
    }

    private static Value judged(CycleSide side, List<Value> weights, Value real, Value fake) {
        int n = real.shape().rows();
        Value scores = side.discriminator().apply(weights, real.above(fake));
        return LOSS.discriminator(scores.rows(0, n), scores.rows(n, 2 * n));
    }

    private static Value fooled(CycleSide side, Graph graph, Value fake) {
        return LOSS.generator(side.discriminator().apply(side.discriminates().parameters().in(graph), fake));
    }

    /// E‖back − from‖₁.
    private static Value astray(Value back, Value from) {
        return back.minus(from).abs().sumColumns().mean();
    }

    private static List<Target> targets(Graph graph, Value loss, Tensor into, List<Value> weightsX, Descent ofX, List<Value> weightsY,
            Descent ofY) {
        List<Value> weights = new ArrayList<>(weightsX);
        weights.addAll(weightsY);
        List<Tensor> places = new ArrayList<>(ofX.gradient().windows());
        places.addAll(ofY.gradient().windows());
        List<Value> gradient = graph.gradient(loss, weights);
        List<Target> targets = new ArrayList<>(List.of(new Target(loss, into)));
        for (int k = 0; k < places.size(); k++) {
            targets.add(new Target(gradient.get(k), places.get(k)));
        }
        return targets;
    }

    /// How many numbers of {@link #parameters} are the discriminators'.
    int discriminatorParameters() {
        return x.discriminates().parameters().count() + y.discriminates().parameters().count();
    }

    /// All of both discriminators, then of both generators.
    double[] parameters() {
        return new ParameterRow(learners()).values();
    }

    /// Minus the gradients of both losses, at any parameters, on the minibatches that come next; nothing that
    /// a checkpoint holds is changed.
    double[] field(double[] at) {
        ParameterRow row = new ParameterRow(learners());
        double[] present = row.values();
        try {
            row.put(at);
            fill();
            program.run();
            return row.descent();
        } finally {
            row.put(present);
        }
    }

    void step() {
        Round.of(cycle.discriminators().updates(), cycle.generators().updates(), this::discriminators, this::both, this::generators);
    }

    /// One update of both discriminators.
    void discriminators() {
        draw();
        program.run(0);
        moveDiscriminators();
    }

    /// One update of both generators.
    void generators() {
        draw();
        program.run();
        moveGenerators();
    }

    private void both() {
        draw();
        program.run(0);
        moveDiscriminators();
        program.run(1);
        moveGenerators();
    }

    private void draw() {
        fill();
        draws++;
    }

    private void fill() {
        x.draw(draws, streams.data());
        y.draw(draws, streams.data());
    }

    private void moveDiscriminators() {
        x.discriminates().update(cycle.discriminators(), lossD.get(0), 0, 0);
        y.discriminates().update(cycle.discriminators(), lossD.get(0), 0, 0);
    }

    private void moveGenerators() {
        x.generates().update(cycle.generators(), lossG.get(0), 0, 0);
        y.generates().update(cycle.generators(), lossG.get(0), 0, 0);
    }

    private List<Learner> learners() {
        return List.of(x.discriminates(), y.discriminates(), x.generates(), y.generates());
    }

    Optional<String> fault() {
        return draws == 0 ? Optional.empty() : learners().stream().map(Learner::fault).flatMap(Optional::stream).findFirst();
    }

    Checkpoint save() {
        Checkpoint state = Checkpoint.empty().with("draws", draws)
                .with("loss", x.discriminates().loss(), x.generates().loss());
        for (Learner learner : learners()) {
            state = learner.save(state);
        }
        return state;
    }

    void load(Checkpoint checkpoint) {
        draws = (long) checkpoint.get("draws")[0];
        double[] losses = checkpoint.get("loss");
        x.discriminates().load(checkpoint, losses[0]);
        y.discriminates().load(checkpoint, losses[0]);
        x.generates().load(checkpoint, losses[1]);
        y.generates().load(checkpoint, losses[1]);
    }

    SortedMap<String, Double> instruments() {
        return new TreeMap<>(Map.of("loss.d", x.discriminates().loss(), "loss.g", x.generates().loss(),
                "gradient.d", norm(x.discriminates(), y.discriminates()), "gradient.g", norm(x.generates(), y.generates())));
    }

    private static double norm(Learner one, Learner other) {
        return Math.hypot(one.descent().gradientNorm(), other.descent().gradientNorm());
    }

    void close() {
        memory.close();
    }
}
