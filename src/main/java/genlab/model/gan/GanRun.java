package genlab.model.gan;

import genlab.data.Dataset;
import genlab.learn.Descent;
import genlab.learn.Forward;
import genlab.learn.Mlp;
import genlab.learn.Noise;
import genlab.learn.Parameters;
import genlab.math.Points;
import genlab.model.Checkpoint;
import genlab.model.Critic;
import genlab.model.Instrumented;
import genlab.model.Layered;
import genlab.model.Model;
import genlab.model.Phase;
import genlab.model.Prior;
import genlab.model.Pushforward;
import genlab.model.Run;
import genlab.model.Sampler;
import genlab.noise.Stream;
import genlab.noise.Streams;
import genlab.tensor.Graph;
import genlab.tensor.Memory;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A GAN in training. Minibatch and noise of draw k are functions of k and the streams; nothing else is random.
final class GanRun implements Run, Sampler, Pushforward, Critic, Instrumented, Layered {

    private static final Phase DISCRIMINATOR = new Phase("D", "Train the discriminator",
            "The discriminator learns to tell this batch of real points from a batch of fakes.");
    private static final Phase GENERATOR = new Phase("G", "Train the generator",
            "The generator learns to make fakes that the discriminator takes for real.");

    private final Memory memory = new Memory();
    private final float[] train;
    private final Streams streams;
    private final Tensor real;
    private final Tensor noise;
    private final Descent discriminates;
    private final Descent generates;
    private final Game game;
    private final Forward generator;
    private final Forward discriminator;
    private final Forward descent;
    private Gan gan;
    private long draws;
    private double discriminatorLoss = Double.NaN;
    private double generatorLoss = Double.NaN;

    /// Compiled when first asked for: most runs never are.
    private final Map<Net, Forward> looks = new HashMap<>();

    GanRun(Gan gan, Dataset data, Streams streams) {
        this.gan = gan;
        this.train = data.trainXY();
        this.streams = streams;
        int dimensions = gan.noise().dimensions();
        Mlp netG = gan.generator().net(dimensions, 2);
        Mlp netD = gan.discriminator().net(2, 1);
        generates = descent(netG, gan.generator(), "generator");
        discriminates = descent(netD, gan.discriminator(), "discriminator");
        real = memory.tensor(gan.batch(), 2);
        noise = memory.tensor(gan.batch(), dimensions);
        game = new Game(gan, discriminates, generates, real, noise, memory);

        Graph graph = new Graph(memory);
        List<Value> weightsG = generates.parameters().in(graph);
        List<Value> weightsD = discriminates.parameters().in(graph);
        generator = new Forward(graph, memory, dimensions, z -> netG.apply(weightsG, z));
        discriminator = new Forward(graph, memory, 2, x -> netD.apply(weightsD, x));
        descent = new Forward(graph, memory, 2, x -> {
            Value sum = gan.loss().generator(netD.apply(weightsD, x)).times(x.shape().rows());
            return graph.gradient(sum, x).getFirst().negate();
        });
    }

    private Descent descent(Mlp net, Player player, String name) {
        Parameters parameters = new Parameters(net.parts(), memory);
        net.initialise(parameters, player.initialiser(), streams.init().child(name));
        return new Descent(parameters, player.optimiser(), memory);
    }

    @Override
    public List<Phase> phases() {
        return List.of(DISCRIMINATOR, GENERATOR);
    }

    @Override
    public void perform(Phase phase) {
        draw();
        if (phase.equals(DISCRIMINATOR)) {
            game.discriminator();
            moveDiscriminator();
        } else {
            game.generator();
            moveGenerator();
        }
    }

    /// D's updates, then G's; the last of D's and the first of G's share a minibatch.
    @Override
    public void step() {
        int updatesD = gan.discriminator().updates();
        int updatesG = gan.generator().updates();
        boolean shared = updatesD > 0 && updatesG > 0;
        for (int k = shared ? 1 : 0; k < updatesD; k++) {
            perform(DISCRIMINATOR);
        }
        if (shared) {
            draw();
            game.discriminatorFirst();
            moveDiscriminator();
            game.thenGenerator();
            moveGenerator();
        }
        for (int k = shared ? 1 : 0; k < updatesG; k++) {
            perform(GENERATOR);
        }
    }

    private void draw() {
        Stream rows = streams.data().child("minibatch").child(draws);
        int count = train.length / 2;
        for (int i = 0; i < real.shape().rows(); i++) {
            int row = rows.below(i, count);
            real.set(2 * i, train[2 * row]);
            real.set(2 * i + 1, train[2 * row + 1]);
        }
        Noise.symmetric(noise, streams.noise(), draws);
        draws++;
    }

    private void moveDiscriminator() {
        discriminatorLoss = game.discriminatorLoss();
        discriminates.update(gan.discriminator().optimiser(), gan.discriminator().clip());
    }

    private void moveGenerator() {
        generatorLoss = game.generatorLoss();
        generates.update(gan.generator().optimiser(), gan.generator().clip());
    }

    @Override
    public void adopt(Model model) {
        gan = (Gan) model;
    }

    @Override
    public Optional<String> fault() {
        if (draws == 0 || Double.isFinite(generates.parameters().norm()) && Double.isFinite(discriminates.parameters().norm())) {
            return Optional.empty();
        }
        return discriminates.parameters().fault().map(part -> "the discriminator's " + part)
                .or(() -> generates.parameters().fault().map(part -> "the generator's " + part));
    }

    @Override
    public Checkpoint save() {
        Checkpoint state = Checkpoint.empty().with("draws", draws).with("loss", discriminatorLoss, generatorLoss);
        for (Map.Entry<String, float[]> entry : discriminates.save().entrySet()) {
            state = state.with("discriminator." + entry.getKey(), entry.getValue());
        }
        for (Map.Entry<String, float[]> entry : generates.save().entrySet()) {
            state = state.with("generator." + entry.getKey(), entry.getValue());
        }
        return state;
    }

    @Override
    public void load(Checkpoint checkpoint) {
        draws = (long) checkpoint.get("draws")[0];
        discriminatorLoss = checkpoint.get("loss")[0];
        generatorLoss = checkpoint.get("loss")[1];
        discriminates.load(part(checkpoint, "discriminator."));
        generates.load(part(checkpoint, "generator."));
    }

    private static SortedMap<String, float[]> part(Checkpoint checkpoint, String prefix) {
        SortedMap<String, float[]> part = new TreeMap<>();
        for (String name : checkpoint.arrays().keySet()) {
            if (name.startsWith(prefix)) {
                part.put(name.substring(prefix.length()), checkpoint.floats(name));
            }
        }
        return part;
    }

    @Override
    public Prior prior() {
        return gan.noise().prior();
    }

    @Override
    public Points map(double[] z) {
        return Points.of(generator.apply(z));
    }

    @Override
    public Points sample(Stream stream, long from, int count) {
        Prior prior = prior();
        double[] z = new double[count * prior.dimensions()];
        for (int i = 0; i < z.length; i++) {
            z[i] = prior.coordinate(stream, from * prior.dimensions() + i);
        }
        return map(z);
    }

    @Override
    public double[] logits(Points points) {
        return Arrays.stream(discriminator.apply(points.toArray())).map(gan.loss()::logit).toArray();
    }

    @Override
    public double[] discriminate(Points points) {
        return Arrays.stream(discriminator.apply(points.toArray())).map(gan.loss()::probability).toArray();
    }

    @Override
    public Points descent(Points points) {
        return Points.of(descent.apply(points.toArray()));
    }

    @Override
    public SortedMap<String, Double> instruments() {
        return new TreeMap<>(Map.of("loss.d", discriminatorLoss, "loss.g", generatorLoss,
                "gradient.d", discriminates.gradientNorm(), "gradient.g", generates.gradientNorm()));
    }

    @Override
    public List<Net> nets() {
        List<Net> nets = new ArrayList<>();
        if (gan.generator().layers() > 0) {
            nets.add(new Net(GENERATOR.id(), Optional.of(prior()), gan.generator().layers(), gan.generator().width()));
        }
        if (gan.discriminator().layers() > 0) {
            nets.add(new Net(DISCRIMINATOR.id(), Optional.empty(), gan.discriminator().layers(), gan.discriminator().width()));
        }
        return nets;
    }

    @Override
    public double[] hidden(Net net, double[] rows) {
        return looks.computeIfAbsent(net, this::look).apply(rows);
    }

    private Forward look(Net net) {
        boolean generates = net.node().equals(GENERATOR.id());
        Mlp mlp = (generates ? gan.generator() : gan.discriminator()).net(net.inputs(), 1);
        Graph graph = new Graph(memory);
        List<Value> weights = (generates ? this.generates : discriminates).parameters().in(graph);
        return new Forward(graph, memory, net.inputs(), x -> mlp.layers(weights, x).stream().reduce(Value::beside).orElseThrow());
    }

    @Override
    public void close() {
        memory.close();
    }
}
