package genlab.model.gan;

import genlab.math.Points;
import genlab.model.Averaging;
import genlab.model.Checkpoint;
import genlab.model.Critic;
import genlab.model.Examples;
import genlab.model.Instrumented;
import genlab.model.Layered;
import genlab.model.Phase;
import genlab.model.Players;
import genlab.model.Prior;
import genlab.model.Pushforward;
import genlab.model.Run;
import genlab.model.Sampler;
import genlab.noise.Stream;
import genlab.noise.Streams;
import genlab.tensor.Memory;
import genlab.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;

/// Two players in training. Minibatch and noise of draw k are functions of k and the streams; nothing else is random.
abstract sealed class Duel implements Run, Sampler, Pushforward, Critic, Instrumented, Layered, Players, Averaging
        permits GanRun, ConditionalGanRun {

    private static final Phase DISCRIMINATOR = new Phase("D", "Train the discriminator",
            "The discriminator learns to tell this batch of real points from a batch of fakes.");
    private static final Phase GENERATOR = new Phase("G", "Train the generator",
            "The generator learns to make fakes that the discriminator takes for real.");

    private final Memory memory = new Memory();
    private final Streams streams;
    private final Nets nets;
    private final Minibatch minibatch;
    private final Game game;
    private final GameField field;
    private final Looks looks;
    private Gan gan;
    private long draws;
    private double gameLoss = Double.NaN;
    private boolean averaged;

    Duel(Gan gan, Examples examples, Streams streams) {
        this.gan = gan;
        this.streams = streams;
        nets = Nets.of(gan, examples, streams, memory);
        minibatch = new Minibatch(gan, examples, memory);
        game = new Game(gan, nets, minibatch, memory);
        field = new GameField(nets, game);
        looks = new Looks(gan, nets, examples, streams, memory);
    }

    /// The recipe as its live knobs stand.
    Gan gan() {
        return gan;
    }

    /// Rows of latents or points as the nets are told them: with the label looked at beside each, where labels count.
    ///
    /// @param columns numbers in a row
    abstract double[] told(double[] rows, int columns);

    /// Takes up live knobs.
    void adopt(Gan other) {
        gan = other;
    }

    @Override
    public boolean can(Class<?> ability) {
        return Run.super.can(ability) && (gan.remedies().average().on() || !ability.equals(Averaging.class));
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
            game.generator(gan.discriminator());
            moveGenerator();
        }
    }

    @Override
    public void step() {
        Round.of(gan.discriminator().updates(), gan.generator().updates(), () -> perform(DISCRIMINATOR), this::shared,
                () -> perform(GENERATOR));
    }

    private void shared() {
        draw();
        game.discriminatorFirst();
        moveDiscriminator();
        game.thenGenerator(gan.discriminator());
        moveGenerator();
    }

    private void draw() {
        minibatch.draw(draws, streams);
        draws++;
    }

    private void moveDiscriminator() {
        gameLoss = game.gameLoss();
        nets.discriminates().update(gan.discriminator(), game.discriminatorLoss(), gan.weightClip(), 0);
    }

    private void moveGenerator() {
        nets.generates().update(gan.generator(), game.generatorLoss(), 0, gan.remedies().average().decay());
    }

    @Override
    public Optional<String> fault() {
        return draws == 0 ? Optional.empty() : nets.discriminates().fault().or(nets.generates()::fault);
    }

    @Override
    public Checkpoint save() {
        Checkpoint state = Checkpoint.empty().with("draws", draws)
                .with("loss", nets.discriminates().loss(), nets.generates().loss(), gameLoss);
        List<Tensor> directions = nets.discriminator().directions();
        for (int k = 0; k < directions.size(); k++) {
            state = state.with("directions." + k, directions.get(k).toArray());
        }
        return nets.generates().save(nets.discriminates().save(state));
    }

    @Override
    public void load(Checkpoint checkpoint) {
        draws = (long) checkpoint.get("draws")[0];
        double[] losses = checkpoint.get("loss");
        nets.discriminates().load(checkpoint, losses[0]);
        nets.generates().load(checkpoint, losses[1]);
        gameLoss = losses[2];
        List<Tensor> directions = nets.discriminator().directions();
        for (int k = 0; k < directions.size(); k++) {
            directions.get(k).put(checkpoint.floats("directions." + k));
        }
    }

    @Override
    public Prior prior() {
        return gan.noise().prior();
    }

    @Override
    public Points map(double[] z) {
        return image(told(z, gan.noise().dimensions()));
    }

    /// G of rows that are told already.
    Points image(double[] rows) {
        return Points.of(looks.map(rows, averaged || gan.remedies().average().shown()));
    }

    @Override
    public <T> T averaged(Supplier<T> look) {
        boolean before = averaged;
        averaged = true;
        try {
            return look.get();
        } finally {
            averaged = before;
        }
    }

    @Override
    public Points sample(Stream stream, long from, int count) {
        return map(latents(stream, from, count));
    }

    @Override
    public boolean probabilistic() {
        return gan.probabilistic();
    }

    @Override
    public double[] scores(Points points) {
        return looks.scores(told(points.toArray(), 2));
    }

    @Override
    public double[] logits(Points points) {
        return read(points, gan.loss()::logit);
    }

    @Override
    public double[] discriminate(Points points) {
        return read(points, gan.loss()::probability);
    }

    private double[] read(Points points, DoubleUnaryOperator reading) {
        return Arrays.stream(scores(points)).map(probabilistic() ? reading : score -> Double.NaN).toArray();
    }

    @Override
    public Points descent(Points points) {
        return Points.of(looks.descent(told(points.toArray(), 2)));
    }

    @Override
    public SortedMap<String, Double> instruments() {
        SortedMap<String, Double> instruments = new TreeMap<>(Map.of(
                "loss.d", nets.discriminates().loss(), "loss.g", nets.generates().loss(),
                "gradient.d", nets.discriminates().descent().gradientNorm(),
                "gradient.g", nets.generates().descent().gradientNorm()));
        gan.loss().bound(gameLoss).ifPresent(bound -> instruments.put("bound.d", bound));
        return instruments;
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
        return looks.hidden(net, told(rows, net.inputs()));
    }

    @Override
    public int discriminators() {
        return field.discriminators();
    }

    @Override
    public double[] parameters() {
        return field.parameters();
    }

    @Override
    public double[] field(double[] at) {
        minibatch.draw(draws, streams);
        return field.at(at, gan.discriminator());
    }

    @Override
    public void close() {
        memory.close();
    }
}
