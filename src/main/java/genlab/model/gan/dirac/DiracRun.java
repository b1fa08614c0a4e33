package genlab.model.gan.dirac;

import genlab.math.Points;
import genlab.model.Checkpoint;
import genlab.model.Critic;
import genlab.model.Instrumented;
import genlab.model.Model;
import genlab.model.Phase;
import genlab.model.Players;
import genlab.model.Run;
import genlab.model.Sampler;
import genlab.model.gan.GanLoss;
import genlab.model.gan.dirac.DiracGan.State;
import genlab.noise.Stream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/// A Dirac GAN in training: a place (θ, ψ), in double precision.
final class DiracRun implements Run, DiracTraining, Sampler, Critic, Instrumented, Players {

    private static final Phase DISCRIMINATOR = new Phase("D", "Move the discriminator", "ψ follows the slope of its loss; θ stays.");
    private static final Phase GENERATOR = new Phase("G", "Move the generator", "θ follows the slope of its loss; ψ stays.");

    /// Places kept: enough for a few turns, few enough to be saved often.
    private static final int MOST = 400;

    private final Deque<State> path = new ArrayDeque<>();
    private DiracLosses losses;
    private Dirac dirac;
    private State state;

    DiracRun(Dirac dirac) {
        this.dirac = dirac;
        losses = new DiracLosses(dirac.game());
        move(new State(dirac.theta(), dirac.psi()));
    }

    private void move(State to) {
        state = to;
        if (path.size() == MOST) {
            path.removeFirst();
        }
        path.addLast(to);
    }

    @Override
    public List<Phase> phases() {
        return List.of(DISCRIMINATOR, GENERATOR);
    }

    @Override
    public void perform(Phase phase) {
        State next = game().simultaneous(state, rate());
        move(phase.equals(DISCRIMINATOR) ? new State(state.theta(), next.psi()) : new State(next.theta(), state.psi()));
    }

    @Override
    public void step() {
        move(turns() == 0 ? game().simultaneous(state, rate()) : game().alternating(state, rate(), turns()));
    }

    @Override
    public void adopt(Model model) {
        Dirac other = (Dirac) model;
        if (!other.game().equals(dirac.game())) {
            losses.close();
            losses = new DiracLosses(other.game());
        }
        dirac = other;
    }

    @Override
    public DiracGan game() {
        return dirac.game();
    }

    @Override
    public double rate() {
        return dirac.rate();
    }

    @Override
    public int turns() {
        return dirac.turns();
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public Points path() {
        return Points.of(flat());
    }

    private double[] flat() {
        return path.stream().flatMapToDouble(place -> DoubleStream.of(place.theta(), place.psi())).toArray();
    }

    @Override
    public Checkpoint save() {
        return Checkpoint.empty().with("state", state.theta(), state.psi()).with("path", flat());
    }

    @Override
    public void load(Checkpoint checkpoint) {
        double[] at = checkpoint.get("state");
        double[] before = checkpoint.get("path");
        path.clear();
        for (int i = 0; i < before.length; i += 2) {
            path.addLast(new State(before[i], before[i + 1]));
        }
        state = new State(at[0], at[1]);
    }

    /// All at (θ, 0).
    @Override
    public Points sample(Stream noise, long from, int count) {
        return Points.build(count, i -> new double[] {state.theta(), 0});
    }

    @Override
    public boolean probabilistic() {
        return game().loss().probabilistic();
    }

    @Override
    public double[] scores(Points points) {
        double[] scores = new double[points.size()];
        Arrays.setAll(scores, i -> state.psi() * points.x(i));
        return scores;
    }

    @Override
    public double[] logits(Points points) {
        return read(points, game().loss()::logit);
    }

    @Override
    public double[] discriminate(Points points) {
        return read(points, game().loss()::probability);
    }

    private double[] read(Points points, DoubleUnaryOperator reading) {
        return Arrays.stream(scores(points)).map(probabilistic() ? reading : score -> Double.NaN).toArray();
    }

    @Override
    public Points descent(Points points) {
        GanLoss loss = game().loss();
        return Points.build(points.size(), i -> new double[] {-loss.slopes(state.psi() * points.x(i)).generator() * state.psi(), 0});
    }

    @Override
    public SortedMap<String, Double> instruments() {
        State field = game().field(state);
        DiracLosses.Values now = losses.at(state);
        return new TreeMap<>(Map.of("loss.d", now.discriminator(), "loss.g", now.generator(), "gradient.d", Math.abs(field.psi()),
                "gradient.g", Math.abs(field.theta()), "distance", state.norm()));
    }

    @Override
    public int discriminators() {
        return 1;
    }

    @Override
    public double[] parameters() {
        return new double[] {state.psi(), state.theta()};
    }

    @Override
    public double[] field(double[] at) {
        State field = game().field(new State(at[1], at[0]));
        return new double[] {field.psi(), field.theta()};
    }

    @Override
    public void close() {
        losses.close();
    }
}
