package genlab.data.file;

import genlab.data.Axes;
import genlab.data.Distribution;
import genlab.data.LogDensity;
import genlab.data.Rows;
import genlab.data.Sample;
import genlab.math.Frame;
import genlab.math.Points;
import genlab.math.Scaling;
import genlab.noise.Stream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// A distribution of which only a table of rows is known: drawing takes a row at random, with replacement, and the
/// density is a kernel estimate. Its entropy is not known.
public interface FileDistribution extends Distribution {

    /// How many bandwidths the frame reaches beyond the rows.
    double REACH = 2.5;

    /// The table, read once.
    Table table();

    @Override
    default Optional<Rows> rows() {
        return Optional.of(table().rows());
    }

    @Override
    default Sample sample(Stream noise, long index) {
        Rows rows = table().rows();
        return rows.at(noise.below(index, rows.size()));
    }

    @Override
    default Optional<LogDensity> logDensity() {
        return Optional.of(KernelEstimate.of(table().rows().points()));
    }

    /// The kernel estimate of the rows with this label.
    @Override
    default Optional<LogDensity> logDensity(int label) {
        Rows rows = table().rows();
        int[] own = IntStream.range(0, rows.labels().length).filter(i -> rows.labels()[i] == label).toArray();
        return own.length == 0 ? Optional.empty() : Optional.of(KernelEstimate.of(
                Points.build(own.length, i -> new double[] {rows.points().x(own[i]), rows.points().y(own[i])})));
    }

    @Override
    default OptionalDouble entropy() {
        return OptionalDouble.empty();
    }

    @Override
    default List<String> classes() {
        return table().classes();
    }

    @Override
    default Axes axes() {
        return table().axes();
    }

    /// How the file was read, and what had to be skipped.
    @Override
    default Optional<String> remark() {
        return Optional.of(table().report().sentence());
    }

    @Override
    default Scaling scaling() {
        return Scaling.standardising(table().rows().points());
    }

    /// All rows, and 2.5 bandwidths of their kernel estimate around them: on Old Faithful, whose rows crowd at the edges, that is
    /// 99.94 % of the estimate's mass. A constant column gets some room on both sides.
    @Override
    default Frame frame() {
        Points rows = table().rows().points();
        Scaling scaling = Scaling.standardising(rows);
        double reach = REACH * KernelEstimate.bandwidth(rows.size());
        double[] x = range(rows, 0, reach * scaling.sdX());
        double[] y = range(rows, 1, reach * scaling.sdY());
        return new Frame(x[0], x[1], y[0], y[1]);
    }

    private static double[] range(Points rows, int axis, double margin) {
        double[] xy = rows.toArray();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = axis; i < xy.length; i += 2) {
            low = Math.min(low, xy[i]);
            high = Math.max(high, xy[i]);
        }
        double room = low < high ? margin : Math.max(1, 1e-6 * Math.abs(low));
        return new double[] {low - room, high + room};
    }
}
