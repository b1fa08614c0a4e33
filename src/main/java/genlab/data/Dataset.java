package genlab.data;

import genlab.math.Frame;
import genlab.math.Points;
import genlab.math.Scaling;
import genlab.noise.Stream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// A drawn data set: the points of a distribution in *stage* coordinates, in a training and a validation part.
/// Immutable and safe to share between threads; what is slow to work out of the distribution (its density's table, its
/// entropy) is worked out when first asked for, and kept.
public final class Dataset {

    /// The share of the points that is kept for validation, unless told otherwise.
    public static final double VALIDATION_SHARE = 0.2;

    private final Distribution distribution;
    private final Scaling scaling;
    private final Part train;
    private final Part validation;
    private Optional<LogDensity> logDensity;
    private OptionalDouble entropy;
    private final Map<Object, Object> kept = new ConcurrentHashMap<>();

    private record Part(Points points, int[] labels, float[] xy, int[] starts) {
    }

    private Dataset(Distribution distribution, Scaling scaling, Part train, Part validation) {
        this.distribution = distribution;
        this.scaling = scaling;
        this.train = train;
        this.validation = validation;
    }

    /// The same with the usual share for validation.
    public static Dataset of(Distribution distribution, int points, Stream noise) {
        return of(distribution, points, VALIDATION_SHARE, noise);
    }

    /// Draws `points` points. Point i goes to the validation part if the child “split” of `noise` says so for i: the given share
    /// of them on average, and the same ones however many are drawn. Point 0 always trains, so that there is something
    /// to learn from; of a handful of points none may validate.
    ///
    /// A distribution with {@link Distribution#rows rows} is taken, not drawn from: all rows, in the file's order, if
    /// `points` is 0 or at least their number, otherwise a random choice of `points` of them without repetition.
    ///
    /// Sequences stay whole: each trains or validates with all its points, the first always trains; of a single one, the end
    /// validates. Of rows that follow each other the first `points` are taken.
    ///
    /// @param points     how many; 0 means all rows
    /// @param validation the share kept for validation, from 0 to below 1
    /// @throws IllegalArgumentException if there is nothing to draw from, or no point is asked of an endless law
    public static Dataset of(Distribution distribution, int points, double validation, Stream noise) {
        distribution.missing().ifPresent(sentence -> {
            throw new IllegalArgumentException(sentence);
        });
        Optional<Rows> rows = distribution.rows();
        if (points < 0 || points == 0 && rows.isEmpty()) {
            throw new IllegalArgumentException("Expected at least 1 point to draw from " + distribution.id() + ", got " + points + ".");
        }
        Sample[] drawn = rows.map(r -> chosen(r, points, noise)).orElseGet(() ->
                IntStream.range(0, points).mapToObj(i -> distribution.sample(noise, i)).toArray(Sample[]::new));
        Scaling scaling = distribution.scaling();
        int[] sequences = sequences(distribution, rows, drawn.length);
        IntPredicate validates = validates(sequences, drawn.length, validation, noise.child("split"));
        return new Dataset(distribution, scaling, part(drawn, validates.negate(), scaling, sequences),
                part(drawn, validates, scaling, sequences));
    }

    /// The number of every point's sequence; empty if the points do not follow each other.
    private static int[] sequences(Distribution distribution, Optional<Rows> rows, int count) {
        int length = distribution.sequenceLength();
        return rows.isPresent() ? Arrays.copyOf(rows.get().sequences(), Math.min(count, rows.get().sequences().length))
                : length > 1 ? IntStream.range(0, count).map(i -> i / length).toArray() : new int[0];
    }

    private static IntPredicate validates(int[] sequences, int count, double share, Stream split) {
        if (sequences.length == 0) {
            return i -> i > 0 && split.uniform(i) < share;
        }
        int first = sequences[0];
        if (Arrays.stream(sequences).allMatch(s -> s == first)) {
            return i -> i > 0 && i >= (1 - share) * count;
        }
        return i -> sequences[i] != first && split.uniform(sequences[i]) < share;
    }

    /// The `points` rows that get the lowest numbers from the child “rows” of `noise`.
    private static Sample[] chosen(Rows rows, int points, Stream noise) {
        Stream order = noise.child("rows");
        IntStream all = IntStream.range(0, rows.size());
        IntStream some = points == 0 || points >= rows.size() ? all : rows.sequences().length > 0 ? all.limit(points) : all.boxed()
                .sorted(Comparator.comparingLong(i -> order.bits(i))).limit(points).mapToInt(Integer::intValue).sorted();
        return some.mapToObj(rows::at).toArray(Sample[]::new);
    }

    private static Part part(Sample[] drawn, IntPredicate member, Scaling scaling, int[] sequences) {
        int[] chosen = IntStream.range(0, drawn.length).filter(member).toArray();
        Sample[] members = Arrays.stream(chosen).mapToObj(i -> drawn[i]).toArray(Sample[]::new);
        int[] starts = IntStream.range(0, chosen.length)
                .filter(i -> i == 0 || sequences.length > 0 && sequences[chosen[i]] != sequences[chosen[i - 1]]).toArray();
        Points points = Points.build(members.length,
                i -> new double[] {scaling.stageX(members[i].x()), scaling.stageY(members[i].y())});
        double[] exact = points.toArray();
        float[] xy = new float[exact.length];
        for (int i = 0; i < xy.length; i++) {
            xy[i] = (float) exact[i];
        }
        return new Part(points, Arrays.stream(members).mapToInt(Sample::label).toArray(), xy, starts);
    }

    public Distribution distribution() {
        return distribution;
    }

    /// Data units ↔ stage coordinates.
    public Scaling scaling() {
        return scaling;
    }

    /// What the stage shows, in stage coordinates.
    public Frame stageFrame() {
        return scaling.toStage(distribution.frame());
    }

    /// The training points, in stage coordinates.
    public Points train() {
        return train.points;
    }

    /// The validation points, in stage coordinates.
    public Points validation() {
        return validation.points;
    }

    /// The training points that have this label, or all if none is given.
    public Points train(OptionalInt label) {
        return label.isEmpty() ? train() : kept(List.of("train", label), () -> of(train, label.getAsInt()));
    }

    /// The same of the validation points.
    public Points validation(OptionalInt label) {
        return label.isEmpty() ? validation() : kept(List.of("validation", label), () -> of(validation, label.getAsInt()));
    }

    private static Points of(Part part, int label) {
        int[] own = IntStream.range(0, part.labels.length).filter(i -> part.labels[i] == label).toArray();
        return Points.build(own.length, i -> new double[] {part.points.x(own[i]), part.points.y(own[i])});
    }

    /// The label of every training point (−1: none), copied.
    public int[] trainLabels() {
        return train.labels.clone();
    }

    /// The label of every validation point (−1: none), copied.
    public int[] validationLabels() {
        return validation.labels.clone();
    }

    /// The places of the training points that begin a sequence, from 0 on, copied. Points that do not follow each other are one
    /// sequence, in the order they were drawn.
    public int[] trainStarts() {
        return train.starts.clone();
    }

    /// The same of the validation points; empty if there are none.
    public int[] validationStarts() {
        return validation.starts.clone();
    }

    /// The training points as x₀, y₀, x₁, y₁ … in single precision, for gathering minibatches: shared, not copied. Read only.
    public float[] trainXY() {
        return train.xy;
    }

    /// The distribution's log density, in *data* units.
    public synchronized Optional<LogDensity> logDensity() {
        if (logDensity == null) {
            logDensity = distribution.logDensity();
        }
        return logDensity;
    }

    /// log p(x|label) in *data* units, or log p(x) if no label is given.
    public Optional<LogDensity> logDensity(OptionalInt label) {
        return label.isEmpty() ? logDensity()
                : kept(List.of("log density", label), () -> distribution.logDensity(label.getAsInt()));
    }

    /// The distribution's entropy in nats, in *data* units.
    public synchronized OptionalDouble entropy() {
        if (entropy == null) {
            entropy = distribution.entropy();
        }
        return entropy;
    }

    /// What `work` makes of this data set alone, worked out at the first call with this key and kept.
    @SuppressWarnings("unchecked")
    public <T> T kept(Object key, Supplier<T> work) {
        Object known = kept.get(key);
        if (known == null) {
            // Not computeIfAbsent: the work may itself ask for what is kept. Two threads may both do it, to the same end.
            known = work.get();
            kept.put(key, known);
        }
        return (T) known;
    }
}
