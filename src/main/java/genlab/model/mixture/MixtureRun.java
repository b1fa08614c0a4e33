package genlab.model.mixture;

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
import genlab.model.Instrumented;
import genlab.model.Model;
import genlab.model.Parameter;
import genlab.model.Parametric;
import genlab.model.Phase;
import genlab.model.Rivalled;
import genlab.model.Run;
import genlab.model.Sampler;
import genlab.model.Sized;
import genlab.noise.Stream;
import genlab.noise.Streams;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/// A mixture in training: an E step works out the responsibilities under θ, a second phase makes a better θ of them. The second alone,
/// before any E step or after the components were moved by hand, works them out first.
final class MixtureRun implements Run, Sampler, Rivalled, Sized, Parametric, Editable, Instrumented {

    private final Dataset data;
    private final Streams streams;
    private final Columns points;
    private final Gaussian all;
    private final Trail trail = new Trail();
    private MixtureModel model;
    private Ascent ascent;
    private List<Component> theta;
    private Normals normals;
    private Statistics q;
    /// What the next E step will find, if somebody asked before the first.
    private Statistics ahead;

    MixtureRun(MixtureModel model, Dataset data, Streams streams) {
        this.data = data;
        this.streams = streams;
        points = Columns.of(data.train());
        all = Gaussian.fit(data.train());
        adopt(model);
        become(first(model));
        trail.add(theta);
    }

    private List<Component> first(MixtureModel recipe) {
        return recipe.beginning().of(points, all, data.scaling(), streams.init().child("means"), ascent::admissible);
    }

    private void become(List<Component> next) {
        theta = next;
        normals = Statistics.normals(next);
        ahead = null;
    }

    @Override
    public List<Phase> phases() {
        return List.of(MixtureModel.E, ascent.phase());
    }

    @Override
    public void perform(Phase phase) {
        if (phase.equals(MixtureModel.E) || q == null) {
            q = Statistics.of(theta, points);
        }
        if (!phase.equals(MixtureModel.E)) {
            become(ascent.next(q));
            trail.add(theta);
        }
    }

    @Override
    public void step() {
        phases().forEach(this::perform);
    }

    @Override
    public void adopt(Model recipe) {
        model = (MixtureModel) recipe;
        ascent = model.ascent(data.scaling(), all);
    }

    @Override
    public List<String> edits() {
        return Handwork.ALL;
    }

    @Override
    public void edit(Edit edit) {
        become(Handwork.apply(edit, Handwork.ALL, theta, ascent::admissible));
        q = null;
        trail.clear();
        trail.add(theta);
    }

    @Override
    public Optional<Model> begun() {
        MixtureModel recipe = model.beginning(theta.size(), Start.BY_HAND, Beginning.text(theta, data.scaling()));
        return Beginning.same(first(recipe), theta) ? Optional.of(recipe) : Optional.empty();
    }

    @Override
    public List<Component> components() {
        return theta;
    }

    @Override
    public List<Component> believed() {
        return q == null ? theta : q.theta();
    }

    @Override
    public double[] responsibilities(Points at) {
        Normals believed = q == null ? normals : Statistics.normals(q.theta());
        Columns columns = Columns.of(at);
        int count = believed.count();
        double[] shares = new double[count * at.size()];
        Normals.Block block = believed.new Block();
        for (int from = 0; from < at.size(); from += Columns.BLOCK) {
            block.read(columns, from);
            for (int i = 0; i < columns.inBlock(from); i++) {
                for (int k = 0; k < count; k++) {
                    shares[(from + i) * count + k] = block.shares()[k * Columns.BLOCK + i];
                }
            }
        }
        return shares;
    }

    @Override
    public long terms() {
        return (long) theta.size() * points.size();
    }

    @Override
    public double logLikelihood(List<Component> other) {
        return Statistics.logLikelihood(other, points);
    }

    @Override
    public double lowerBound(List<Component> other) {
        return posterior().lowerBound(other);
    }

    private Statistics posterior() {
        if (q == null && ahead == null) {
            ahead = Statistics.of(theta, points);
        }
        return q == null ? ahead : q;
    }

    @Override
    public boolean singular(int component) {
        return Spread.smallest(theta.get(component).law()) <= ascent.singularBelow();
    }

    @Override
    public List<List<Component>> trail() {
        return trail.places();
    }

    @Override
    public String way() {
        return model.way();
    }

    @Override
    public Run rival() {
        MixtureRun other = new MixtureRun(model.rival(), data, streams);
        List<Component> start = trail.places().getFirst();
        other.become(start.stream().map(other.ascent::admissible).toList());
        other.trail.clear();
        other.trail.add(other.theta);
        return other;
    }

    @Override
    public Run sized(int components) {
        return model.sized(components).start(data, streams);
    }

    @Override
    public double logDensity(double x, double y) {
        return normals.logSum(x, y);
    }

    @Override
    public double[] logDensities(Points at) {
        return normals.logSums(Columns.of(at));
    }

    @Override
    public Points sample(Stream noise, long from, int count) {
        Stream choice = noise.child("component");
        return Points.build(count, i -> {
            Gaussian law = chosen(choice.uniform(from + i));
            double u = noise.gaussian(2 * (from + i));
            return new double[] {law.x(u), law.y(u, noise.gaussian(2 * (from + i) + 1))};
        });
    }

    private Gaussian chosen(double share) {
        double below = 0;
        for (Component component : theta) {
            below += component.weight();
            if (share < below) {
                return component.law();
            }
        }
        return theta.getLast().law();
    }

    @Override
    public List<Parameter> parameters(Scaling scaling) {
        List<Gaussian> laws = theta.stream().map(Component::law).toList();
        double[] weights = theta.stream().mapToDouble(Component::weight).toArray();
        return List.of(new Parameter("weights", List.of(weights.length), weights), Parameter.means(laws, scaling),
                Parameter.covariances(laws, scaling));
    }

    @Override
    public OptionalInt degreesOfFreedom() {
        return OptionalInt.of(ascent.degreesOfFreedom(theta.size()));
    }

    @Override
    public SortedMap<String, Double> instruments() {
        SortedMap<String, Double> readings = new TreeMap<>();
        double singular = 0;
        for (int k = 0; k < theta.size(); k++) {
            singular += singular(k) ? 1 : 0;
        }
        readings.put("components.singular", singular);
        if (q != null) {
            readings.put("bound", q.lowerBound(theta) - points.size() * data.scaling().logJacobian());
        }
        return readings;
    }

    @Override
    public Checkpoint save() {
        Checkpoint state = Checkpoint.empty().with("components", Trail.flat(theta)).with("trail", trail.toArray());
        return q == null ? state : state.with("believed", Trail.flat(q.theta())).with("statistics", q.sums())
                .with("likelihood", q.logLikelihood());
    }

    @Override
    public void load(Checkpoint checkpoint) {
        double[] flat = checkpoint.get("components");
        become(Trail.components(flat, 0, flat.length / Statistics.EACH));
        trail.load(checkpoint.get("trail"));
        q = null;
        if (checkpoint.arrays().containsKey("statistics")) {
            double[] believed = checkpoint.get("believed");
            q = new Statistics(Trail.components(believed, 0, believed.length / Statistics.EACH),
                    checkpoint.get("statistics").clone(), checkpoint.get("likelihood")[0]);
        }
    }

    @Override
    public void close() {
    }
}
