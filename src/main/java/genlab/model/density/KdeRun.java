package genlab.model.density;

import genlab.data.Dataset;
import genlab.math.Frame;
import genlab.math.Grid;
import genlab.math.Points;
import genlab.math.Scaling;
import genlab.model.Checkpoint;
import genlab.model.Instrumented;
import genlab.model.KernelDensity;
import genlab.model.Model;
import genlab.model.Parameter;
import genlab.model.Parametric;
import genlab.model.Phase;
import genlab.model.Run;
import genlab.model.Sampler;
import genlab.noise.Stream;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// The points are the model; all there is to train is the bandwidth, and only if it is to climb the leave-one-out likelihood.
final class KdeRun implements Run, Sampler, KernelDensity, Parametric, Instrumented {

    private static final Phase CLIMB = new Phase("h", "Improve the bandwidth",
            "Move the bandwidth towards where each point is most likely given all the others.");

    /// More points than this are binned: a picture of them kernel by kernel would take longer than a tenth of a second.
    static final int MOST = 20_000;

    /// Leaving each of this many points out takes a quarter of a million kernels a millisecond, some 50 ms in all.
    private static final int CROSSED = 4000;

    /// A bandwidth smaller than this only tells which points occur twice.
    private static final double LEAST = 1e-3;

    /// Newton steps in log h go no farther than this, a factor of 1.65.
    private static final double STRIDE = 0.5;

    private final double sdX;
    private final double sdY;
    private final Points nodes;
    private final Kernels kernels;
    private final KernelSum crossed;
    private Kde recipe;
    private double bandwidth;
    private double slope = Double.NaN;

    KdeRun(Kde recipe, Dataset data) {
        Points points = data.train();
        sdX = sd(IntStream.range(0, points.size()).mapToDouble(points::x).toArray());
        sdY = sd(IntStream.range(0, points.size()).mapToDouble(points::y).toArray());
        nodes = Points.build(points.size(), i -> new double[] {points.x(i) / sdX, points.y(i) / sdY});
        crossed = new KernelSum(some(nodes));
        kernels = nodes.size() <= MOST ? new KernelSum(nodes) : new BinnedKernels(nodes);
        bandwidth = ruleOfThumb();
        adopt(recipe);
    }

    /// Dividing by n − 1; a stage unit if the points do not differ.
    private static double sd(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        // Equal values leave rounding behind.
        return squares > 1e-24 * values.length ? Math.sqrt(squares / (values.length - 1)) : 1;
    }

    private static Points some(Points nodes) {
        int count = Math.min(nodes.size(), CROSSED);
        return Points.build(count, i -> {
            int node = (int) ((long) i * nodes.size() / count);
            return new double[] {nodes.x(node), nodes.y(node)};
        });
    }

    @Override
    public List<Phase> phases() {
        return List.of(CLIMB);
    }

    @Override
    public void perform(Phase phase) {
        step();
    }

    /// One Newton step towards the leave-one-out optimum, if that is the rule. Where the likelihood is not concave in log h, the step
    /// of EM instead, h² ← h²·mean(½ Σᵢwᵢsᵢ), which never goes down.
    @Override
    public void step() {
        if (recipe.bandwidth() != Kde.Rule.LEAVE_ONE_OUT || crossed.size() < 2) {
            return;
        }
        double h = bandwidth * toCrossed();
        double curvature = 0;
        slope = 0;
        for (int i = 0; i < crossed.size(); i++) {
            KernelSum.Place place = crossed.without(i, h);
            slope += place.slope() / crossed.size();
            curvature += place.curvature() / crossed.size();
        }
        double stride = curvature < 0 ? -slope / curvature : 0.5 * Math.log1p(slope / 2);
        bandwidth = Math.max(LEAST, bandwidth * Math.exp(Math.clamp(stride, -STRIDE, STRIDE)));
    }

    /// Fewer points want wider kernels, as n^(−1/6).
    private double toCrossed() {
        return Math.pow((double) nodes.size() / crossed.size(), 1.0 / 6);
    }

    @Override
    public void adopt(Model model) {
        recipe = (Kde) model;
        switch (recipe.bandwidth()) {
            case SCOTT, SILVERMAN -> bandwidth = ruleOfThumb();
            case BY_HAND -> bandwidth = recipe.width();
            case LEAVE_ONE_OUT -> { }
        }
    }

    @Override
    public double bandwidth() {
        return bandwidth;
    }

    @Override
    public double ruleOfThumb() {
        return Math.pow(nodes.size(), -1.0 / 6);
    }

    @Override
    public double sdX() {
        return sdX;
    }

    @Override
    public double sdY() {
        return sdY;
    }

    @Override
    public double leaveOneOut(double h) {
        double own = h * toCrossed();
        double sum = 0;
        for (int i = 0; i < crossed.size(); i++) {
            sum += crossed.without(i, own).logMean(crossed.size() - 1, own);
        }
        return sum / crossed.size() - logArea();
    }

    private double logArea() {
        return Math.log(sdX * sdY);
    }

    @Override
    public double logDensity(double x, double y) {
        return kernels.logDensity(x / sdX, y / sdY, bandwidth) - logArea();
    }

    @Override
    public double[] logDensities(Grid grid) {
        return logDensities(grid, bandwidth);
    }

    @Override
    public double[] logDensities(Grid grid, double h) {
        Frame frame = new Scaling(0, 0, sdX, sdY).toStage(grid.frame());
        double[] logs = kernels.logDensities(new Grid(frame, grid.columns(), grid.rows()), h);
        for (int i = 0; i < logs.length; i++) {
            logs[i] -= logArea();
        }
        return logs;
    }

    @Override
    public Points sample(Stream noise, long from, int count) {
        Stream choice = noise.child("kernel");
        return Points.build(count, i -> {
            int node = choice.below(from + i, nodes.size());
            return new double[] {sdX * (nodes.x(node) + bandwidth * noise.gaussian(2 * (from + i))),
                sdY * (nodes.y(node) + bandwidth * noise.gaussian(2 * (from + i) + 1))};
        });
    }

    @Override
    public List<Parameter> parameters(Scaling scaling) {
        double[] sds = {bandwidth * sdX * scaling.sdX(), bandwidth * sdY * scaling.sdY()};
        return List.of(new Parameter("bandwidths", List.of(2), sds));
    }

    @Override
    public OptionalInt degreesOfFreedom() {
        return OptionalInt.empty();
    }

    @Override
    public SortedMap<String, Double> instruments() {
        SortedMap<String, Double> readings = new TreeMap<>();
        readings.put("bandwidth", bandwidth);
        readings.put("gradient.bandwidth", slope);
        return readings;
    }

    @Override
    public Checkpoint save() {
        Checkpoint state = Checkpoint.empty().with("bandwidth", bandwidth);
        return Double.isNaN(slope) ? state : state.with("slope", slope);
    }

    @Override
    public void load(Checkpoint checkpoint) {
        bandwidth = checkpoint.get("bandwidth")[0];
        slope = checkpoint.arrays().containsKey("slope") ? checkpoint.get("slope")[0] : Double.NaN;
    }

    @Override
    public void close() {
    }
}
