package genlab.model.sequence;

import genlab.data.Dataset;
import genlab.math.Columns;
import genlab.math.Gaussian;
import genlab.math.Normals;
import genlab.math.Points;
import genlab.math.Scaling;
import genlab.math.Spread;
import genlab.model.Checkpoint;
import genlab.model.Component;
import genlab.model.Edit;
import genlab.model.Editable;
import genlab.model.HiddenChain;
import genlab.model.Instrumented;
import genlab.model.Model;
import genlab.model.Parameter;
import genlab.model.Parametric;
import genlab.model.Phase;
import genlab.model.Run;
import genlab.model.Sampler;
import genlab.model.Sized;
import genlab.model.Trellis;
import genlab.model.mixture.Beginning;
import genlab.model.mixture.Handwork;
import genlab.model.mixture.Start;
import genlab.model.mixture.Trail;
import genlab.noise.Stream;
import genlab.noise.Streams;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// A hidden Markov model in training. A later phase alone does what it needs of the earlier ones first.
final class HmmRun implements Run, Sampler, HiddenChain, Sized, Parametric, Editable, Instrumented {

    static final Phase FORWARD = new Phase("F", "Forward pass",
            "From left to right: how probable are the points so far, ending in each state?");
    static final Phase BACKWARD = new Phase("B", "Backward pass",
            "From right to left: how probable are the points to come from each state? Both together colour the points.");
    static final Phase M = new Phase("M", "M step",
            "Move every state to the points it is responsible for, and count the expected transitions.");

    /// Points of a sampled sequence.
    private static final int SAMPLED = 100;

    private final Dataset data;
    private final Streams streams;
    private final Columns points;
    private final Trail trail = new Trail();
    private Hmm recipe;
    private ChainLaw theta;
    private Passes q;

    HmmRun(Hmm recipe, Dataset data, Streams streams) {
        this.recipe = recipe;
        this.data = data;
        this.streams = streams;
        points = Columns.of(data.train());
        theta = first(recipe);
        trail.add(components());
    }

    private ChainLaw first(Hmm model) {
        List<Component> first = model.beginning().of(points, Gaussian.fit(data.train()), data.scaling(), streams.init().child("means"),
                this::admissible).stream().limit(Hmm.MOST).toList();
        int states = first.size();
        double[] initial = new double[states];
        Arrays.fill(initial, 1.0 / states);
        double[][] transition = new double[states][states];
        for (int i = 0; i < states; i++) {
            Arrays.fill(transition[i], (1 - model.stay()) / Math.max(1, states - 1));
            transition[i][i] = states == 1 ? 1 : model.stay();
        }
        return new ChainLaw(initial, transition, laws(first));
    }

    private static List<Gaussian> laws(List<Component> components) {
        return components.stream().map(Component::law).toList();
    }

    private Component admissible(Component component) {
        return new Component(component.weight(), Spread.atLeast(component.law(), Spread.LEAST));
    }

    @Override
    public List<Phase> phases() {
        return List.of(FORWARD, BACKWARD, M);
    }

    @Override
    public void perform(Phase phase) {
        if (phase.equals(FORWARD) || q == null) {
            q = Passes.forward(theta, points, data.trainStarts());
        }
        if (phase.equals(BACKWARD) || phase.equals(M) && !q.hasBackward()) {
            q.backward();
        }
        if (phase.equals(M)) {
            theta = new BaumWelch(recipe.covariance(), recipe.ridge(), data.scaling()).next(q, points);
            trail.add(components());
        }
    }

    /// Both passes for reading, the run's own left as they are.
    private Passes posterior() {
        if (q != null && q.hasBackward()) {
            return q;
        }
        Passes passes = Passes.forward(believed(), points, data.trainStarts());
        passes.backward();
        return passes;
    }

    @Override
    public void step() {
        phases().forEach(this::perform);
    }

    @Override
    public void adopt(Model model) {
        recipe = (Hmm) model;
    }

    @Override
    public List<String> edits() {
        return Handwork.MOVES;
    }

    @Override
    public void edit(Edit edit) {
        List<Component> moved = Handwork.apply(edit, Handwork.MOVES, components(), this::admissible);
        theta = new ChainLaw(theta.initial(), theta.transition(), laws(moved));
        q = null;
        trail.clear();
        trail.add(components());
    }

    @Override
    public Optional<Model> begun() {
        Hmm other = recipe.beginning(theta.states(), Start.BY_HAND, Beginning.text(components(), data.scaling()));
        ChainLaw first = first(other);
        boolean same = Arrays.equals(first.initial(), theta.initial()) && Arrays.deepEquals(first.transition(), theta.transition())
                && Beginning.same(first.components(), components());
        return same ? Optional.of(other) : Optional.empty();
    }

    /// Weighted as the chain visits them in the long run.
    @Override
    public List<Component> components() {
        return theta.components();
    }

    private ChainLaw believed() {
        return q == null ? theta : q.law();
    }

    @Override
    public double[] smoothed(int count) {
        Passes passes = posterior();
        int states = theta.states();
        double[] shares = new double[states * count];
        for (int t = 0; t < count; t++) {
            int s = passes.sequence(t);
            for (int k = 0; k < states; k++) {
                shares[t * states + k] = passes.smoothed(s, t, k);
            }
        }
        return shares;
    }

    @Override
    public double[] responsibilities(Points at) {
        ChainLaw law = believed();
        Normals normals = law.normals();
        int states = law.states();
        double[] shares = new double[states * at.size()];
        Arrays.setAll(shares, i -> Math.exp(normals.term(i % states, at.x(i / states), at.y(i / states))
                - normals.logSum(at.x(i / states), at.y(i / states))));
        return shares;
    }

    @Override
    public boolean singular(int state) {
        return Spread.smallest(theta.emissions().get(state)) <= Spread.singularBelow(recipe.ridge());
    }

    @Override
    public List<List<Component>> trail() {
        return trail.places();
    }

    @Override
    public Run sized(int parts) {
        return recipe.sized(Math.min(parts, Hmm.MOST)).start(data, streams);
    }

    @Override
    public double[] initial() {
        return theta.initial().clone();
    }

    @Override
    public double[][] transition() {
        return Arrays.stream(theta.transition()).map(double[]::clone).toArray(double[][]::new);
    }

    @Override
    public int[] mostProbablePath() {
        return posterior().best().path();
    }

    @Override
    public Trellis trellis(int from, int count) {
        Passes passes = posterior();
        Passes.Best best = passes.best();
        int states = theta.states();
        double[] forward = new double[states * count];
        double[] backward = new double[states * count];
        double[] smoothed = new double[states * count];
        for (int i = 0; i < forward.length; i++) {
            int t = from + i / states;
            forward[i] = passes.logForward(t, i % states);
            backward[i] = passes.logBackward(t, i % states);
            smoothed[i] = passes.smoothed(passes.sequence(t), t, i % states);
        }
        return new Trellis(states, from, forward, backward, smoothed,
                Arrays.copyOfRange(best.scores(), from * states, (from + count) * states),
                Arrays.copyOfRange(best.came(), from * states, (from + count) * states),
                Arrays.copyOfRange(best.path(), from, from + count));
    }

    /// Of a point whose neighbours in time are not known: Σₖ p(z = k) N(x; μₖ, Σₖ), the states as the chain visits them in the long run.
    @Override
    public double logDensity(double x, double y) {
        return theta.normals().logSum(x, y);
    }

    @Override
    public double[] logDensities(Points at) {
        return theta.normals().logSums(Columns.of(at));
    }

    @Override
    public double logLikelihood(Points at, int[] starts) {
        return Passes.forward(theta, Columns.of(at), starts).logLikelihood();
    }

    @Override
    public Points sample(Stream noise, long from, int count) {
        int[] states = theta.walk(noise.child("chain"), from, count, SAMPLED);
        return Points.build(count, i -> {
            Gaussian law = theta.emissions().get(states[i]);
            double u = noise.gaussian(2 * (from + i));
            return new double[] {law.x(u), law.y(u, noise.gaussian(2 * (from + i) + 1))};
        });
    }

    @Override
    public int[] sampledStates(Stream noise, int count) {
        return theta.walk(noise.child("chain"), 0, count, SAMPLED);
    }

    @Override
    public int sampledLength() {
        return SAMPLED;
    }

    @Override
    public List<Parameter> parameters(Scaling scaling) {
        int states = theta.states();
        double[] flat = Arrays.stream(theta.transition()).flatMapToDouble(Arrays::stream).toArray();
        return List.of(new Parameter("initial", List.of(states), initial()), new Parameter("transition", List.of(states, states), flat),
                new Parameter("weights", List.of(states), theta.stationary()),
                Parameter.means(theta.emissions(), scaling), Parameter.covariances(theta.emissions(), scaling));
    }

    @Override
    public OptionalInt degreesOfFreedom() {
        int states = theta.states();
        return OptionalInt.of(states - 1 + states * (states - 1) + 2 * states + recipe.covariance().degreesOfFreedom(states));
    }

    @Override
    public SortedMap<String, Double> instruments() {
        SortedMap<String, Double> readings = new TreeMap<>();
        readings.put("components.singular", (double) IntStream.range(0, theta.states()).filter(this::singular).count());
        return readings;
    }

    @Override
    public Checkpoint save() {
        Checkpoint state = theta.save("", Checkpoint.empty()).with("trail", trail.toArray());
        return q == null ? state : q.law().save("believed.", state).with("passes", q.hasBackward() ? 2 : 1);
    }

    @Override
    public void load(Checkpoint checkpoint) {
        theta = ChainLaw.load("", checkpoint);
        trail.load(checkpoint.get("trail"));
        q = null;
        if (checkpoint.arrays().containsKey("passes")) {
            q = Passes.forward(ChainLaw.load("believed.", checkpoint), points, data.trainStarts());
            if (checkpoint.get("passes")[0] == 2) {
                q.backward();
            }
        }
    }

    @Override
    public void close() {
    }
}
