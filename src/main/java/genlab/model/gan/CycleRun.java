package genlab.model.gan;

import genlab.data.Dataset;
import genlab.math.Frame;
import genlab.math.Grid;
import genlab.math.Mass;
import genlab.math.PointMasses;
import genlab.math.Points;
import genlab.math.Scaling;
import genlab.model.Checkpoint;
import genlab.model.Critic;
import genlab.model.Instrumented;
import genlab.model.Layered;
import genlab.model.Measure;
import genlab.model.Model;
import genlab.model.Patches;
import genlab.model.Phase;
import genlab.model.Players;
import genlab.model.Translation;
import genlab.noise.Stream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// A CycleGAN in training, as seen from one of its sides: fakes there are made of points of the other set.
final class CycleRun implements Translation, Measure, Critic, Instrumented, Players, Layered {

    private static final Phase DISCRIMINATORS = new Phase("D", "Train the discriminators",
            "On each side the discriminator learns to tell its own points from translated ones.");
    private static final Phase GENERATORS = new Phase("G", "Train the generators",
            "Both generators learn to land among the other side’s points, and to bring each point back to where it was.");

    private final CycleGame game;
    private final CycleSide here;
    private final CycleSide there;
    private final Dataset other;
    private CycleRun opposite;

    private CycleRun(CycleGame game, CycleSide here, CycleSide there, Dataset other) {
        this.game = game;
        this.here = here;
        this.there = there;
        this.other = other;
    }

    /// As seen from the data.
    static CycleRun of(CycleGame game, Dataset data, Dataset other) {
        CycleRun x = new CycleRun(game, game.x(), game.y(), other);
        CycleRun y = new CycleRun(game, game.y(), game.x(), data);
        x.opposite = y;
        y.opposite = x;
        return x;
    }

    @Override
    public List<Phase> phases() {
        return List.of(DISCRIMINATORS, GENERATORS);
    }

    @Override
    public void perform(Phase phase) {
        if (phase.equals(DISCRIMINATORS)) {
            game.discriminators();
        } else {
            game.generators();
        }
    }

    @Override
    public void step() {
        game.step();
    }

    @Override
    public void adopt(Model model) {
        game.adopt((Cycle) model);
    }

    @Override
    public Optional<String> fault() {
        return game.fault();
    }

    @Override
    public Checkpoint save() {
        return game.save();
    }

    @Override
    public void load(Checkpoint checkpoint) {
        game.load(checkpoint);
    }

    @Override
    public SortedMap<String, Double> instruments() {
        return game.instruments();
    }

    @Override
    public Dataset other() {
        return other;
    }

    @Override
    public Points translate(Points points) {
        return Points.of(there.fakes(points.toArray()));
    }

    @Override
    public Translation opposite() {
        return opposite;
    }

    /// Translations of points drawn from the other set's law, which the run has not trained on.
    @Override
    public Points sample(Stream noise, long from, int count) {
        Scaling scaling = other.scaling();
        Points drawn = Points.build(count, i -> {
            var at = other.distribution().sample(noise, from + i);
            return new double[] {scaling.stageX(at.x()), scaling.stageY(at.y())};
        });
        return opposite.translate(drawn);
    }

    @Override
    public boolean measurable() {
        return other.logDensity().isPresent();
    }

    /// The other set's law, carried here.
    @Override
    public void scatter(Grid grid, int effort, PointMasses to) {
        Patches patches = Patches.of(other, effort);
        patches.carry(opposite.translate(patches.nodes()), grid, to);
    }

    @Override
    public Mass mass(Grid grid, int effort) {
        Mass.Builder mass = Mass.builder(grid);
        scatter(grid, effort, mass);
        return mass.build();
    }

    @Override
    public double[] scores(Points points) {
        return here.scores(points.toArray());
    }

    @Override
    public double[] logits(Points points) {
        return Arrays.stream(scores(points)).map(CycleGame.LOSS::logit).toArray();
    }

    @Override
    public double[] discriminate(Points points) {
        return Arrays.stream(scores(points)).map(CycleGame.LOSS::probability).toArray();
    }

    @Override
    public Points descent(Points points) {
        return Points.of(here.descent(points.toArray()));
    }

    @Override
    public int discriminators() {
        return game.discriminatorParameters();
    }

    @Override
    public double[] parameters() {
        return game.parameters();
    }

    @Override
    public double[] field(double[] at) {
        return game.field(at);
    }

    /// Both generators, and the discriminator of this side.
    @Override
    public List<Net> nets() {
        return game.nets();
    }

    @Override
    public double[] hidden(Net net, double[] rows) {
        return switch (net.node()) {
            case CycleGame.TO_Y -> game.y().making(rows);
            case CycleGame.TO_X -> game.x().making(rows);
            default -> here.judging(rows);
        };
    }

    /// What makes points of this side takes those of the other.
    @Override
    public Frame range(Net net, Frame stage) {
        return net.node().equals(here == game.x() ? CycleGame.TO_X : CycleGame.TO_Y) ? other.stageFrame() : stage;
    }

    @Override
    public void close() {
        game.close();
    }
}
