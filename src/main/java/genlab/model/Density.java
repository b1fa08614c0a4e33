package genlab.model;

import genlab.math.Grid;
import genlab.math.Mass;
import genlab.math.PointMasses;

/// Ability: log p is known in closed form.
public interface Density extends Measure {

    /// log p(x, y) in nats per squared stage unit.
    double logDensity(double x, double y);

    /// The midpoint rule on the cells of the grid, cut so that there are at least twice `effort` points a side.
    @Override
    default void scatter(Grid grid, int effort, PointMasses to) {
        int fine = fine(grid, effort);
        Grid points = new Grid(grid.frame(), fine * grid.columns(), fine * grid.rows());
        for (int row = 0; row < points.rows(); row++) {
            double y = points.y(row);
            for (int column = 0; column < points.columns(); column++) {
                double x = points.x(column);
                to.add(x, y, points.cellArea() * Math.exp(logDensity(x, y)));
            }
        }
    }

    @Override
    default Mass mass(Grid grid, int effort) {
        int fine = fine(grid, effort);
        return Mass.ofDensity(grid, fine, fine, this::logDensity);
    }

    private static int fine(Grid grid, int effort) {
        return Math.max(1, Math.ceilDiv(2 * effort, Math.max(grid.columns(), grid.rows())));
    }
}
