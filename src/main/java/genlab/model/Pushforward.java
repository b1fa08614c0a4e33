package genlab.model;

import genlab.math.Grid;
import genlab.math.Mass;
import genlab.math.PointMasses;
import genlab.math.Points;
import genlab.noise.Stream;
import java.util.Arrays;

/// Ability: the model is the image of a prior under a deterministic map G, x = G(z).
public interface Pushforward extends Measure, LatentMap {

    Prior prior();

    @Override
    default int latentDimensions() {
        return prior().dimensions();
    }

    @Override
    default double latentReach() {
        return prior().seen();
    }

    @Override
    default double[] latents(Stream noise, long from, int count) {
        double[] z = new double[count * prior().dimensions()];
        Arrays.setAll(z, i -> prior().coordinate(noise, from * prior().dimensions() + i));
        return z;
    }

    @Override
    default double[] evenly(int axis, int count) {
        return prior().evenly(count);
    }

    @Override
    default boolean measurable() {
        return prior().dimensions() <= 2;
    }

    /// The images of the corners of an effort × effort lattice over the prior (effort² cells of a line if the latent is 1-D): all
    /// that is asked of G in carrying the prior's mass. Stage coordinates.
    default Points corners(int effort) {
        return map(prior().lattice(effort).nodes());
    }

    /// The prior's mass carried through G: every lattice cell sends its exact prior mass to its image, interpolated
    /// bilinearly between `corners`, and cut so fine that neighbouring points lie a third of a grid cell apart.
    default void scatter(Grid grid, int effort, Points corners, PointMasses to) {
        new Carrying(corners, grid, to).run(prior().lattice(effort));
    }

    @Override
    default void scatter(Grid grid, int effort, PointMasses to) {
        scatter(grid, effort, corners(effort), to);
    }

    /// p_G by adding up what {@link #scatter} finds: folds add up by themselves. A 1-D latent draws a curve, which has no
    /// density in the plane: what is seen then is the curve blurred to the width of a cell.
    ///
    /// Total variation error on a 100² grid: see `PushforwardTest`.
    @Override
    default Mass mass(Grid grid, int effort) {
        Mass.Builder mass = Mass.builder(grid);
        scatter(grid, effort, mass);
        return mass.build();
    }
}
