package genlab.math;

import java.util.Arrays;

/// The cheapest way to pair n things with n others: a permutation σ that minimises Σᵢ c(i, σ(i)), exactly, by shortest augmenting paths
/// with dual prices (R. Jonker and A. Volgenant, “A shortest augmenting path algorithm for dense and sparse linear assignment problems”,
/// Computing 38, 1987, without their heuristics at the start). n³ operations at worst.
public final class Assignment {

    private final double[][] costs;
    private final int n;
    private final double[] rowPrice;
    private final double[] columnPrice;
    private final int[] rowOf;
    private final int[] columnOf;
    private final int[] before;
    private final double[] distance;
    private final boolean[] settled;

    private Assignment(double[][] costs) {
        this.costs = costs;
        n = costs.length;
        rowPrice = new double[n];
        columnPrice = new double[n];
        rowOf = new int[n];
        columnOf = new int[n];
        before = new int[n];
        distance = new double[n];
        settled = new boolean[n];
    }

    /// σ: the column of each row.
    ///
    /// @param costs n × n finite numbers
    public static int[] of(double[][] costs) {
        for (double[] row : costs) {
            if (row.length != costs.length || !Arrays.stream(row).allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("Expected " + costs.length + " finite costs in each row; leave out what has none.");
            }
        }
        Assignment assignment = new Assignment(costs);
        Arrays.fill(assignment.rowOf, -1);
        for (int row = 0; row < costs.length; row++) {
            assignment.augment(row);
        }
        return assignment.columnOf;
    }

    /// Gives `row` a column, rows that had one moving along the shortest path of reduced costs.
    private void augment(int row) {
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        Arrays.fill(settled, false);
        int from = row;
        int arrived = -1;
        double way = 0;
        while (arrived < 0) {
            int nearest = relax(from, way);
            way = distance[nearest];
            settled[nearest] = true;
            arrived = rowOf[nearest] < 0 ? nearest : -1;
            from = rowOf[nearest];
        }
        reprice(row, way);
        int column = arrived;
        int served;
        do {
            served = before[column];
            int had = columnOf[served];
            rowOf[column] = served;
            columnOf[served] = column;
            column = had;
        } while (served != row);
    }

    /// Looks along all costs of a row that the path has reached, and gives the nearest column not yet settled.
    private int relax(int row, double way) {
        int nearest = -1;
        for (int column = 0; column < n; column++) {
            if (settled[column]) {
                continue;
            }
            double through = way + costs[row][column] - rowPrice[row] - columnPrice[column];
            if (through < distance[column]) {
                distance[column] = through;
                before[column] = row;
            }
            if (nearest < 0 || distance[column] < distance[nearest]) {
                nearest = column;
            }
        }
        return nearest;
    }

    /// Keeps all reduced costs at 0 or above, and those of pairs at 0.
    private void reprice(int row, double way) {
        rowPrice[row] += way;
        for (int column = 0; column < n; column++) {
            if (settled[column] && rowOf[column] >= 0) {
                rowPrice[rowOf[column]] += way - distance[column];
                columnPrice[column] -= way - distance[column];
            }
        }
    }
}
