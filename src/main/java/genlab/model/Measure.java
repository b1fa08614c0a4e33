package genlab.model;

import genlab.math.Grid;
import genlab.math.Mass;

/// Ability: the model's law can be laid out as mass on a grid, by computation rather than by sampling.
public interface Measure {

    /// The mass in every cell of `grid` (stage coordinates) and outside it, smoothed by the grid's bilinear kernel as
    /// {@link Mass} says.
    ///
    /// @param effort cells a side of the lattice the law is integrated on
    Mass mass(Grid grid, int effort);
}
