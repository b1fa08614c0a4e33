package genlab.stage;

import genlab.data.Dataset;
import genlab.data.Mode;
import genlab.data.mixture.TwoGaussians;
import genlab.math.Complex;
import genlab.math.Field;
import genlab.math.Frame;
import genlab.math.Gaussian;
import genlab.math.Grid;
import genlab.math.Points;
import genlab.math.Scaling;
import genlab.model.Component;
import genlab.model.Prior;
import genlab.model.Trellis;
import genlab.model.gan.GanLoss;
import genlab.model.gan.GanLosses;
import genlab.noise.Stream;
import genlab.quantity.Arrows;
import genlab.quantity.Averaged;
import genlab.quantity.Edits;
import genlab.quantity.Measured;
import genlab.quantity.Opposite;
import genlab.quantity.OtherSet;
import genlab.quantity.Proper;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.critic.CriticDensity;
import genlab.quantity.critic.CriticField;
import genlab.quantity.critic.CriticOutputs;
import genlab.quantity.critic.CriticScores;
import genlab.quantity.critic.CriticSlopes;
import genlab.quantity.critic.Descent;
import genlab.quantity.critic.GradientSizeField;
import genlab.quantity.critic.GradientSizes;
import genlab.quantity.critic.NextStep;
import genlab.quantity.critic.OptimalCritic;
import genlab.quantity.cycle.Journeys;
import genlab.quantity.data.DataPoints;
import genlab.quantity.data.LabelledPoints;
import genlab.quantity.data.MarginalCurves;
import genlab.quantity.data.TargetDensity;
import genlab.quantity.density.BandwidthErrors;
import genlab.quantity.density.Bandwidths;
import genlab.quantity.density.HistogramCells;
import genlab.quantity.density.KernelsAround;
import genlab.quantity.density.LeaveOneOutCurve;
import genlab.quantity.density.NeighbourBall;
import genlab.quantity.encoder.Aggregated;
import genlab.quantity.encoder.BestPosteriorAt;
import genlab.quantity.encoder.Encoded;
import genlab.quantity.encoder.GapMap;
import genlab.quantity.encoder.Holes;
import genlab.quantity.encoder.Ladder;
import genlab.quantity.encoder.LatentUse;
import genlab.quantity.encoder.Manifold;
import genlab.quantity.encoder.PosteriorAt;
import genlab.quantity.encoder.PseudoInputPoints;
import genlab.quantity.encoder.Reconstructions;
import genlab.quantity.encoder.Surgery;
import genlab.quantity.encoder.WarpedGrid;
import genlab.quantity.game.DiracPortrait;
import genlab.quantity.game.DiracProgress;
import genlab.quantity.game.GamePortrait;
import genlab.quantity.game.GameSpectrum;
import genlab.quantity.generator.Determinant;
import genlab.quantity.generator.Folds;
import genlab.quantity.generator.LatentImage;
import genlab.quantity.generator.LatentLines;
import genlab.quantity.generator.LatentPath;
import genlab.quantity.generator.LatentPlane;
import genlab.quantity.generator.Latents;
import genlab.quantity.generator.PathDensity;
import genlab.quantity.generator.PathLikelihood;
import genlab.quantity.generator.PreimageCount;
import genlab.quantity.generator.Preimages;
import genlab.quantity.mixture.BoundCurve;
import genlab.quantity.mixture.Coordinate;
import genlab.quantity.mixture.LikelihoodSurface;
import genlab.quantity.mixture.MixtureParts;
import genlab.quantity.mixture.Responsibilities;
import genlab.quantity.mixture.ResponsibilitiesAt;
import genlab.quantity.mixture.RivalPath;
import genlab.quantity.mixture.Shares;
import genlab.quantity.mixture.SizeSweep;
import genlab.quantity.mode.Ledger;
import genlab.quantity.mode.ModeLedger;
import genlab.quantity.model.ModelDensity;
import genlab.quantity.model.Samples;
import genlab.quantity.model.Transport;
import genlab.quantity.sequence.HiddenPath;
import genlab.quantity.sequence.SimulatedPath;
import genlab.quantity.sequence.Transitions;
import genlab.quantity.sequence.TrellisAt;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Snapshots of a run that never was, with a value for every quantity any layer needs.
public final class FakeSnapshot {

    private static final Prior PRIOR = new Prior(Prior.Law.GAUSSIAN, 2);

    private FakeSnapshot() {
    }

    public static Dataset data(int points) {
        return Dataset.of(new TwoGaussians(), points, Stream.of(1));
    }

    public static Snapshot empty() {
        return new Snapshot(0, data(10), Map.of());
    }

    public static Snapshot full() {
        return of(data(1250), Layers.ALL);
    }

    /// Every number is NaN.
    public static Snapshot broken() {
        Dataset data = data(10);
        Map<Quantity<?>, Object> values = new HashMap<>();
        full().values().forEach((quantity, value) -> values.put(quantity, broken(value)));
        return new Snapshot(1, data, Map.copyOf(values));
    }

    /// The same thing without a number that is one.
    private static Object broken(Object value) {
        return switch (value) {
            case Double ignored -> Double.NaN;
            case Points points -> Points.build(points.size(), i -> new double[] {Double.NaN, Double.NaN});
            case Field field -> new Field(field.grid(), DoubleStream.generate(() -> Double.NaN).limit(field.grid().cells()).toArray());
            case List<?> list -> list.stream().map(FakeSnapshot::broken).toList();
            case Record record -> broken(record);
            default -> value;
        };
    }

    private static Object broken(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            Object[] parts = new Object[components.length];
            for (int i = 0; i < parts.length; i++) {
                components[i].getAccessor().setAccessible(true);
                parts[i] = broken(components[i].getAccessor().invoke(record));
            }
            return record.getClass().getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new))
                    .newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Every second mode is covered.
    private static Ledger ledger(Dataset data) {
        List<Mode> modes = data.distribution().modes();
        List<Ledger.Share> shares = IntStream.range(0, modes.size()).mapToObj(k -> new Ledger.Share(modes.get(k), 0.1, 0.07 * (k % 2)))
                .toList();
        return new Ledger(shares, shares, 0);
    }

    /// Values for what these layers need.
    public static Snapshot of(Dataset data, List<Layer> layers) {
        Map<Quantity<?>, Object> values = new HashMap<>();
        for (Quantity<?> quantity : Layers.wanted(layers)) {
            values.put(quantity, value(quantity, data));
        }
        return new Snapshot(12480, data, Map.copyOf(values));
    }

    private static Object value(Quantity<?> quantity, Dataset data) {
        return switch (quantity) {
            case DataPoints(int count) -> data.train().slice(0, Math.min(count, data.train().size()));
            case Samples(int count) -> samples(count);
            case CriticField(int n) -> field(data, n, (x, y) -> 1 / (1 + Math.exp(-3 * Math.sin(1.5 * x) - 2 * y)));
            case CriticScores(int n) -> field(data, n, (x, y) -> 3 * Math.sin(1.5 * x) + 2 * y);
            case OptimalCritic(int n, int effort) -> field(data, n, (x, y) -> 1 / (1 + Math.exp(-3 * Math.sin(1.5 * x + 0.4) - 2 * y)));
            case TargetDensity(int n) -> field(data, n, (x, y) -> truth(data, x, y));
            case ModelDensity(int n, int effort) -> field(data, n, (x, y) -> 1.2 * truth(data, 1.1 * x - 0.2, 1.1 * y + 0.3));
            case Opposite<?>(Quantity<?> of) -> value(of, data);
            case Averaged<?>(Quantity<?> of) -> value(of, data);
            case OtherSet() -> data;
            case ModeLedger(int effort) -> ledger(data);
            case Journeys(int count) -> new Journeys.Values(data.train().slice(0, count), samples(count), data.train().slice(1, count + 1));
            case LabelledPoints(int count) -> new LabelledPoints.Values(data.train().slice(0, Math.min(count, data.train().size())),
                    Collections.nCopies(Math.min(count, data.train().size()), 1), samples(count), Collections.nCopies(count, 0));
            case Reconstructions(int count) -> arrows(count, 0.1);
            case Encoded(int count, int each) -> new Encoded.Values(Collections.nCopies(count,
                    new Gaussian(0.5, -0.4, 0.2, 0.1, 0.05)), 4);
            case PosteriorAt(double x, double y, int n) -> new PosteriorAt.Values(field(data, n, (u, v) -> Math.exp(-u * u - v * v)),
                    field(data, n, (u, v) -> Math.exp(-2 * u * u - v * v)));
            case Ladder(double x, double y, int draws) -> new Ladder.Values(IntStream.of(26, 10, 4, 1)
                    .mapToObj(lack -> new Measured(-1.2 - 0.01 * lack, 0.001 * lack)).toList(), new Measured(-1.35, 0.02), -1.2);
            case BestPosteriorAt(double x, double y, int n) -> field(data, n, (u, v) -> Math.exp(-1.5 * u * u - v * v));
            case Aggregated(int n, int points) -> new Aggregated.Values(field(Frame.square(PRIOR.seen()), n,
                    (u, v) -> 0.3 * Math.exp(-u * u - v * v)), field(Frame.square(PRIOR.seen()), n,
                    (u, v) -> 0.16 * Math.exp(-0.5 * (u * u + v * v))));
            case Holes(int draws, int points, double share) -> new Holes.Values(samples(20), samples(20), new Measured(0.12, 0.01));
            case PseudoInputPoints(int each) -> new PseudoInputPoints.Values(samples(5), Collections.nCopies(5,
                    new Gaussian(0.5, -0.4, 0.2, 0.1, 0.05)));
            case Manifold(int lines) -> new Manifold.Values(samples(lines * lines), Collections.nCopies(lines * lines,
                    new Gaussian(0.5, -0.4, 0.2, 0.1, 0.05)));
            case GapMap(int n, boolean split) -> new GapMap.Values(field(data, n, (x, y) -> x * x), field(data, n, (x, y) -> y * y),
                    field(data, n, (x, y) -> x * x * y * y));
            case Surgery(int points) -> new Surgery.Values(-1.5, -0.2, 1.1, 0.2, 2);
            case LatentUse(int points) -> List.of(new LatentUse.Coordinate(1.2, 0.9), new LatentUse.Coordinate(0.01, 0.002));
            case NextStep(int count) -> arrows(count, 0.02);
            case Descent(int count) -> arrows(count, 0.3);
            case WarpedGrid(int lines, int bends) -> grid(lines, bends);
            case CriticDensity(int n, int effort) -> field(data, n, (x, y) -> 0.9 * truth(data, 0.9 * x + 0.1, y));
            case CriticSlopes(int n) -> field(data, n, (x, y) -> Math.hypot(4.5 * Math.cos(1.5 * x), 2));
            case GradientSizeField(int n, GanLoss loss) -> field(data, n, (x, y) -> Math.sin(1.5 * x) + y - 1);
            case GradientSizes(int count) -> GanLosses.ALL.stream().map(loss -> new GradientSizes.OfLoss(loss,
                    numbers(count, i -> Math.abs(loss.slopes(2 - 3 * i).generator())))).toList();
            case CriticOutputs(int count) -> new CriticOutputs.Values(numbers(count, i -> 2 + 3 * i), numbers(count, i -> -1 - 4 * i * i),
                    true);
            case Transport(int count) -> new Transport.Plan(0.7, data.train().slice(0, Math.min(count, data.train().size())),
                    samples(Math.min(count, data.train().size())));
            case LatentPath path -> new LatentPath.Ways(way(path.count(), 0), way(path.count(), 0.4), way(path.count(), -0.3));
            case PathLikelihood(LatentPath path) -> new PathDensity.Curves(bandwidths(path.count(), -1), bandwidths(path.count(), -2),
                    bandwidths(path.count(), -3));
            case PathDensity(LatentPath path) -> new PathDensity.Curves(
                    Points.build(path.count(), i -> new double[] {(double) i / path.count(), Math.pow((double) i / path.count() - 0.5, 2)}),
                    Points.build(path.count(), i -> new double[] {(double) i / path.count(), 0.2}),
                    Points.build(path.count(), i -> new double[] {(double) i / path.count(), 0.3}));
            case DiracProgress() -> new DiracPortrait.Values(arrows(50, 0.3), grid(2, 30).getFirst(), Optional.empty(), Optional.empty());
            case DiracPortrait portrait -> new DiracPortrait.Values(arrows(50, 0.3), grid(2, 30).getFirst(),
                    Optional.of(new Complex(-0.15, 0.477)), Optional.of(0.975));
            case GamePortrait(int n, double reach) -> arrows(n * n, 0.3);
            case GameSpectrum(int steps) -> new GameSpectrum.Values(List.of(new Complex(-0.15, 0.477), new Complex(-0.15, -0.477)),
                    List.of(new Complex(0.02, 0)));
            case LatentPlane() -> PRIOR.seen();
            case LatentLines(int lines) -> new LatentLines.Values(places(lines), places(lines));
            case Latents(int count) -> Points.build(count, i -> new double[] {PRIOR.coordinate(Stream.of(2), 2L * i),
                PRIOR.coordinate(Stream.of(2), 2L * i + 1)});
            case Determinant(int n) -> field(Frame.square(PRIOR.seen()), n, (u, v) -> 0.63 + 0.3 * v * Math.cos(u));
            case Folds(int n) -> new Folds.Lines(grid(2, 30), grid(2, 30));
            case PreimageCount(int n, int effort) -> field(data, n, (x, y) -> Math.floor(2 + Math.sin(1.5 * x) + 0.5 * y));
            case Preimages(double x, double y) -> Points.of(x, y, -x - 0.5, 0.5 * y);
            case LatentImage(double x, double y) -> Points.of(bent(x, y));
            case BoundCurve(Coordinate along, int count) -> new BoundCurve.Values(
                    Points.build(count, i -> new double[] {4.0 * i / count - 2, -Math.pow(4.0 * i / count - 2, 2)}),
                    Points.build(count, i -> new double[] {4.0 * i / count - 2, -3 * Math.pow(4.0 * i / count - 2.5, 2) - 0.25}), 0.5, 0.3);
            case MixtureParts() -> new MixtureParts.Values(parts(0), List.of(false, true), List.of(parts(0.4), parts(0.2)));
            case Responsibilities(int count) -> new Shares(2, IntStream.range(0, Math.min(count, data.train().size()))
                    .mapToDouble(i -> i % 3 / 2.0).flatMap(share -> DoubleStream.of(share, 1 - share)).toArray());
            case ResponsibilitiesAt(double x, double y) -> new Shares(2, new double[] {0.3, 0.7});
            case MarginalCurves(boolean horizontal, int count) -> new MarginalCurves.Values(List.of(bump(count, 0), bump(count, 1)),
                    bump(count, 0.5));
            case LikelihoodSurface(Coordinate across, Coordinate up, int n) -> new LikelihoodSurface.Values(
                    field(data, n, (x, y) -> -x * x - 2 * y * y), Points.of(-1, -1, 0.2, 0.1));
            case RivalPath(Coordinate across, Coordinate up, int steps) -> new RivalPath.Values("EM", "gradient",
                    Points.of(-1, -1, 0, -0.5));
            case SizeSweep(int most, int steps) -> IntStream.rangeClosed(1, most)
                    .mapToObj(k -> new SizeSweep.Fit(k, -3000.0 / k, 6000.0 / k + 70 * k, 6000.0 / k + 10 * k, -2.0 / k - 0.1 * k))
                    .toList();
            case Edits() -> List.of("move k x y", "kick k angle", "split k", "merge k j", "add x y", "remove k");
            case HiddenPath(int count) -> path(data.train().slice(0, Math.min(count, data.train().size())));
            case SimulatedPath(int count) -> path(samples(count));
            case Transitions() -> new Transitions.Values(List.of(0.5, 0.5), List.of(List.of(0.9, 0.1), List.of(0.3, 0.7)));
            case TrellisAt(int from, int count) -> trellis(from, count);
            case Proper() -> true;
            case HistogramCells() -> field(data, 16, (x, y) -> Math.rint(40 * truth(data, x, y)));
            case NeighbourBall(double x, double y) -> new NeighbourBall.Values(20, 0.4);
            case KernelsAround(double x, double y, int count) -> new KernelsAround.Values(samples(count),
                    IntStream.range(0, count).mapToObj(i -> 0.9 / count).toList(), 0.3, 0.2);
            case Bandwidths() -> new Bandwidths.Values(0.2, 0.35, 0.35);
            case LeaveOneOutCurve(int count) -> bandwidths(count, -3);
            case BandwidthErrors(int count, int n) -> new BandwidthErrors.Values(bandwidths(count, 1), bandwidths(count, 0.2), 2.5);
            default -> throw new IllegalArgumentException("Expected a quantity this class knows, got " + quantity + ".");
        };
    }

    private static List<Component> parts(double away) {
        return List.of(new Component(0.25, new Gaussian(-1 - away, 0.5, 0.3, 0.2, 0.1)),
                new Component(0.75, new Gaussian(1, -0.5 + away, 1e-6, 1e-6, 0)));
    }

    private static Points bump(int count, double at) {
        return Points.build(count, i -> new double[] {4.0 * i / count - 2, 0.4 * Math.exp(-Math.pow(4.0 * i / count - 2 - at, 2))});
    }

    private static HiddenPath.Values path(Points points) {
        return new HiddenPath.Values(points, IntStream.range(0, points.size()).map(i -> i / 7 % 2).boxed().toList(),
                points.size() > 20 ? List.of(0, 20) : List.of(0));
    }

    /// Two sequences of two states.
    private static Trellis trellis(int from, int count) {
        double[] logs = IntStream.range(0, 2 * count).mapToDouble(i -> Math.log(0.2 + 0.6 * (i % 2 ^ i / 14 % 2))).toArray();
        int[] path = IntStream.range(0, count).map(i -> i / 7 % 2).toArray();
        int[] came = IntStream.range(0, 2 * count).map(i -> i / 2 % 10 == 0 ? -1 : i / 2 % 3 == 0 ? 1 - i % 2 : i % 2).toArray();
        return new Trellis(2, from, logs, logs, Arrays.stream(logs).map(Math::exp).toArray(), logs, came, path);
    }

    private static Points bandwidths(int count, double factor) {
        return Points.build(count, i -> new double[] {0.04 * Math.pow(30, i / (count - 1.0)),
            factor * (1 + Math.pow(1.0 * i / count - 0.4, 2))});
    }

    private static double truth(Dataset data, double x, double y) {
        Scaling scaling = data.scaling();
        return Math.exp(data.logDensity().orElseThrow().at(scaling.dataX(x), scaling.dataY(y)));
    }

    private static LatentPath.Way way(int count, double bend) {
        Points latents = Points.build(count, i -> new double[] {2.0 * i / count - 1, bend * Math.sin(Math.PI * i / count)});
        return new LatentPath.Way(latents, Points.build(count, i -> bent(latents.x(i), latents.y(i))));
    }

    private static List<Double> numbers(int count, DoubleUnaryOperator of) {
        return IntStream.range(0, count).mapToObj(i -> of.applyAsDouble(2.0 * i / count - 1)).toList();
    }

    private static List<Double> places(int lines) {
        return Arrays.stream(PRIOR.evenly(lines)).boxed().toList();
    }

    private static Arrows arrows(int count, double length) {
        Points from = samples(count);
        return new Arrows(from, Points.build(count, i -> new double[] {-length * from.y(i), length * from.x(i)}));
    }

    private static Points samples(int count) {
        Stream noise = Stream.of(2);
        return Points.build(count, i -> bent(0.8 * noise.gaussian(2L * i), 0.8 * noise.gaussian(2L * i + 1)));
    }

    private static double[] bent(double u, double v) {
        return new double[] {0.9 * u + 0.3 * v * v - 0.4, 0.7 * v - 0.5 * Math.sin(u) + 0.2};
    }

    private static List<Points> grid(int lines, int bends) {
        List<Points> image = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            double fixed = 2 * (2.0 * i / (lines - 1) - 1);
            image.add(Points.build(bends, k -> bent(fixed, 2 * (2.0 * k / (bends - 1) - 1))));
            image.add(Points.build(bends, k -> bent(2 * (2.0 * k / (bends - 1) - 1), fixed)));
        }
        return image;
    }

    private static Field field(Dataset data, int n, DoubleBinaryOperator f) {
        return field(data.stageFrame(), n, f);
    }

    private static Field field(Frame frame, int n, DoubleBinaryOperator f) {
        Grid grid = new Grid(frame, n, n);
        Points centres = grid.centres();
        double[] values = new double[grid.cells()];
        for (int i = 0; i < values.length; i++) {
            values[i] = f.applyAsDouble(centres.x(i), centres.y(i));
        }
        return new Field(grid, values);
    }
}
