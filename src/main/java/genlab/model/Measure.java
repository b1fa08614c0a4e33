package genlab.model;

import genlab.math.Grid;
import genlab.math.Mass;
import genlab.math.PointMasses;

/// Ability: the model's law can be laid out on the plane by computation rather than by sampling.
public interface Measure {

    /// Whether it can as the run is set up now; a latent of more than two dimensions cannot be cut into enough cells.
    default boolean measurable() {
        return true;
    }

    /// Whether it can as often as the picture is refreshed.
    default boolean quick() {
        return true;
    }

    /// The law as point masses in stage coordinates, at least about one in every cell of `grid` where it has mass; what lies
    /// outside the grid's frame may come as coarsely as it likes, or not at all.
    ///
    /// @param effort cells a side of the lattice the law is integrated on
    void scatter(Grid grid, int effort, PointMasses to);

    /// The mass in every cell of `grid` (stage coordinates) and outside it, smoothed by the grid's bilinear kernel as
    /// {@link Mass} says.
    ///
    /// @param effort cells a side of the lattice the law is integrated on
    Mass mass(Grid grid, int effort);
}
