package genlab.model.density;

import genlab.math.Grid;

/// The mean of equal normal kernels in coordinates in which each is round.
interface Kernels {

    /// log p(u) at bandwidth h.
    double logDensity(double ux, double uy, double h);

    /// log p at every centre of a grid, row by row.
    double[] logDensities(Grid grid, double h);
}
