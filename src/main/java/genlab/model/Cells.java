package genlab.model;

import genlab.math.Grid;

/// Ability: the density is constant on the cells of a grid. Its recipe has two live knobs that move the grid's origin to the left and
/// down, in cells from 0 to 1, so that a hand can drag it.
public interface Cells {

    String OFFSET_X = "model.offsetX";
    String OFFSET_Y = "model.offsetY";

    /// The cells, in stage coordinates; beyond them there is no mass.
    Grid cells();

    /// How many training points lie in each.
    int[] counts();
}
