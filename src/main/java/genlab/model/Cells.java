package genlab.model;

import genlab.math.Grid;

/// Ability: the density is constant on the cells of a grid.
public interface Cells {

    /// The cells, in stage coordinates; beyond them there is no mass.
    Grid cells();

    /// How many training points lie in each.
    int[] counts();
}
