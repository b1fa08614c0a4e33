package genlab.quantity;

import genlab.math.Quantiles;
import java.util.Arrays;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/// One metric over several runs, by step: the median, and between `low` and `high` the middle four fifths of the runs, from the 10 % to the
/// 90 % quantile. The arrays belong to the band: leave them alone.
///
/// @param steps in increasing order
/// @param runs  how many of them were read at each step; a run that has diverged is not read any more
public record Band(long[] steps, double[] low, double[] median, double[] high, int[] runs) {

    public static final double LOW = 0.1;
    public static final double HIGH = 0.9;

    private static final Band NONE = new Band(new long[0], new double[0], new double[0], new double[0], new int[0]);

    public static Band none() {
        return NONE;
    }

    /// @param tables one a run
    /// @param metric its id; empty if no run was read of it
    public static Band of(Collection<MetricTable> tables, String metric) {
        SortedSet<Long> read = new TreeSet<>();
        tables.forEach(table -> table.steps().stream().filter(step -> table.at(step, metric).isPresent()).forEach(read::add));
        Quantiles[] quantiles = read.stream().map(step -> Quantiles.of(tables.stream().flatMap(table -> table.at(step, metric).stream())
                .mapToDouble(Measured::value).toArray())).toArray(Quantiles[]::new);
        return new Band(read.stream().mapToLong(Long::longValue).toArray(), each(quantiles, LOW), each(quantiles, 0.5),
                each(quantiles, HIGH), Arrays.stream(quantiles).mapToInt(Quantiles::size).toArray());
    }

    private static double[] each(Quantiles[] quantiles, double share) {
        return Arrays.stream(quantiles).mapToDouble(q -> q.at(share)).toArray();
    }

    public int size() {
        return steps.length;
    }
}
