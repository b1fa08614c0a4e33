package genlab.model;

import genlab.math.Grid;
import genlab.math.Mass;

/// Ability: log p is known in closed form.
public interface Density extends Measure {

    /// log p(x, y) in nats per squared stage unit.
    double logDensity(double x, double y);

    @Override
    default Mass mass(Grid grid, int effort) {
        int fine = Math.max(1, Math.ceilDiv(effort, Math.max(grid.columns(), grid.rows())));
        return Mass.ofDensity(grid, fine, (x, y) -> logDensity(x, y));
    }
}
