package genlab.model;

import genlab.math.Grid;
import genlab.math.Mass;
import genlab.math.Points;

/// Ability: the model is the image of a prior under a deterministic map G, x = G(z).
public interface Pushforward extends Measure {

    Prior prior();

    /// G of every latent; `z` is row-major, `prior().dimensions()` numbers a row. Stage coordinates.
    Points map(double[] z);

    /// p_G by carrying the prior's cells through G: every cell of an effort × effort lattice over the prior
    /// (effort² cells of a line if the latent is 1-D) sends its exact prior mass to the image of its centre, where it is
    /// shared out bilinearly. Folds add up by themselves.
    ///
    /// Total variation error on a 100² grid: below 0.001 (affine G) to 0.02 (folding G) at effort 512.
    @Override
    default Mass mass(Grid grid, int effort) {
        Lattice lattice = prior().lattice(effort);
        Points image = map(lattice.centres());
        Mass.Builder mass = Mass.builder(grid);
        for (int i = 0; i < image.size(); i++) {
            mass.add(image.x(i), image.y(i), lattice.mass(i));
        }
        return mass.build();
    }
}
