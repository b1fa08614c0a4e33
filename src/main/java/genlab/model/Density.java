package genlab.model;

import genlab.math.Grid;
import genlab.math.Mass;
import genlab.math.PointMasses;
import genlab.math.Points;
import java.util.Arrays;

/// Ability: log p is known in closed form.
public interface Density extends Measure {

    /// log p(x, y) in nats per squared stage unit.
    double logDensity(double x, double y);

    /// log p of every point.
    default double[] logDensities(Points points) {
        double[] logs = new double[points.size()];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = logDensity(points.x(i), points.y(i));
        }
        return logs;
    }

    /// log p at every centre of a grid, row by row.
    default double[] logDensities(Grid grid) {
        return logDensities(grid.centres());
    }

    /// ℓ = Σᵢ log p(xᵢ), in nats; of a model of sequences, the sum of the log-probabilities of the sequences.
    ///
    /// @param starts the places of the points that begin a sequence, as {@link genlab.data.Dataset#trainStarts} says
    default double logLikelihood(Points points, int[] starts) {
        return Arrays.stream(logDensities(points)).sum();
    }

    /// Whether it integrates to 1. An improper density can be looked at, but there are no divergences and no likelihoods to it.
    default boolean proper() {
        return true;
    }

    /// The midpoint rule on the cells of the grid, cut so that there are at least twice `effort` points a side.
    @Override
    default void scatter(Grid grid, int effort, PointMasses to) {
        int fine = fine(grid, effort);
        Grid points = new Grid(grid.frame(), fine * grid.columns(), fine * grid.rows());
        double[] logs = logDensities(points);
        for (int row = 0; row < points.rows(); row++) {
            double y = points.y(row);
            for (int column = 0; column < points.columns(); column++) {
                to.add(points.x(column), y, points.cellArea() * Math.exp(logs[points.index(column, row)]));
            }
        }
    }

    @Override
    default Mass mass(Grid grid, int effort) {
        if (!proper()) {
            // A total above 1 is the truth here, not an error of the rule.
            Mass.Builder mass = Mass.builder(grid);
            scatter(grid, effort, mass);
            return mass.build();
        }
        int fine = fine(grid, effort);
        return Mass.ofDensity(grid, fine, fine, this::logDensity, this::logDensities);
    }

    private static int fine(Grid grid, int effort) {
        return Math.max(1, Math.ceilDiv(2 * effort, Math.max(grid.columns(), grid.rows())));
    }
}
