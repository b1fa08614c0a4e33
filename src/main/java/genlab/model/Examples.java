package genlab.model;

import genlab.card.KnobException;
import genlab.data.Dataset;
import genlab.noise.Stream;
import genlab.tensor.Tensor;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// The training points as a net is shown them: rows of two coordinates in stage units, followed, if the model looks at labels, by K
/// columns of which the label's holds a 1 (“one-hot”).
public final class Examples {

    private final float[] xy;
    private final int[] labels;
    private final double[] below;

    /// @param below the share of the points with a smaller label, for each label and one more
    private Examples(float[] xy, int[] labels, double[] below) {
        this.xy = xy;
        this.labels = labels;
        this.below = below;
    }

    /// All training points without their labels: K = 0.
    ///
    /// @param xy x₀, y₀, x₁, y₁ …; not copied
    public static Examples plain(float[] xy) {
        return new Examples(xy, new int[0], new double[1]);
    }

    /// The training points that have a label, with it.
    ///
    /// @throws KnobException if none has
    public static Examples labelled(Dataset data) {
        int[] all = data.trainLabels();
        int[] chosen = IntStream.range(0, all.length).filter(i -> all[i] >= 0).toArray();
        if (chosen.length == 0) {
            throw new KnobException("Expected training points with labels, got " + data.distribution().title() + ", which has none; choose "
                    + "another data set, or a file's column that says them.");
        }
        float[] xy = new float[2 * chosen.length];
        int[] labels = new int[chosen.length];
        double[] below = new double[data.distribution().classes().size() + 1];
        for (int i = 0; i < chosen.length; i++) {
            xy[2 * i] = data.trainXY()[2 * chosen[i]];
            xy[2 * i + 1] = data.trainXY()[2 * chosen[i] + 1];
            labels[i] = all[chosen[i]];
            below[labels[i] + 1] += 1.0 / chosen.length;
        }
        Arrays.parallelPrefix(below, Double::sum);
        return new Examples(xy, labels, below);
    }

    public int size() {
        return xy.length / 2;
    }

    /// K.
    public int labels() {
        return below.length - 1;
    }

    /// Columns of a row: 2 + K.
    public int width() {
        return 2 + labels();
    }

    /// x₀, y₀, x₁, y₁ …: shared, not copied. Read only.
    public float[] xy() {
        return xy;
    }

    /// The number of the point next to a place, among those with a label if one is given.
    ///
    /// @param label of which there is a point
    public int nearest(double x, double y, OptionalInt label) {
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size(); i++) {
            double dx = xy[2 * i] - x;
            double dy = xy[2 * i + 1] - y;
            if (dx * dx + dy * dy < least && (label.isEmpty() || labels[i] == label.getAsInt())) {
                least = dx * dx + dy * dy;
                nearest = i;
            }
        }
        return nearest;
    }

    /// The share of the points with this label.
    public double frequency(int label) {
        return below[label + 1] - below[label];
    }

    /// The u-quantile of the labels: drawn with the points' own frequencies if u is uniform on 0 … 1.
    public int label(double u) {
        int label = 0;
        while (label < labels() - 1 && u >= below[label + 1]) {
            label++;
        }
        return label;
    }

    /// The label of number `index` of the endless row of labels that `noise` names, drawn with the points' own frequencies.
    public int label(Stream noise, long index) {
        return label(noise.uniform(index));
    }

    /// Puts the coordinates of a point into a row of a tensor.
    public void put(int point, Tensor into, int row) {
        int at = row * into.shape().columns();
        into.set(at, xy[2 * point]);
        into.set(at + 1, xy[2 * point + 1]);
    }

    /// Puts a whole row: coordinates, then the label.
    public void putMarked(int point, Tensor into, int row) {
        put(point, into, row);
        if (labels() > 0) {
            mark(labels[point], into, row, 2);
        }
    }

    /// Puts the label of a point into a row of K columns, which held 0.
    public void mark(int point, Tensor into, int row) {
        mark(labels[point], into, row, 0);
    }

    /// Puts a label into a row whose K columns from `column` on held 0.
    public void mark(int label, Tensor into, int row, int column) {
        into.set(row * into.shape().columns() + column + label, 1);
    }

    /// Rows of numbers, each with a label beside it.
    ///
    /// @param rows    row-major
    /// @param columns numbers in a row
    /// @param label   of each row
    public double[] marked(double[] rows, int columns, IntUnaryOperator label) {
        int count = rows.length / columns;
        int wide = columns + labels();
        double[] marked = new double[count * wide];
        for (int i = 0; i < count; i++) {
            System.arraycopy(rows, i * columns, marked, i * wide, columns);
            marked[i * wide + columns + label.applyAsInt(i)] = 1;
        }
        return marked;
    }

    /// The same with the same label everywhere.
    public double[] marked(double[] rows, int columns, OptionalInt label) {
        int one = label.orElseThrow(() -> new IllegalStateException("Expected one label to be shown, got all of them."));
        return marked(rows, columns, i -> one);
    }
}
