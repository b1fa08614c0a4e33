package genlab.quantity;

import genlab.data.LogDensity;
import genlab.math.Grid;
import genlab.math.Mass;
import genlab.math.Scaling;
import java.util.Set;

/// The target's law p on an n × n grid over the stage, each cell integrated on at least two points per grain of the density
/// each way, and on at least three. The same at every step, so read once for each data set.
public record TargetMass(int n) implements Quantity<Mass> {

    /// With fewer the hat kernel is felt unevenly. A model whose density is known gets as many while playing, so that both see a
    /// jump inside a cell alike.
    private static final int FEWEST = 3;

    /// A cell of 16 × 16 points takes 0.1 s on a grid of 100 × 100 with a density of eight normals.
    private static final int MOST = 16;

    @Override
    public Set<Class<?>> needs() {
        return Set.of();
    }

    @Override
    public boolean possible(Readings at) {
        return at.data().logDensity().isPresent();
    }

    @Override
    public Cost cost() {
        return Cost.FIXED;
    }

    @Override
    public Mass read(Readings at) {
        Grid grid = new Grid(at.data().stageFrame(), n, n);
        Scaling scaling = at.data().scaling();
        LogDensity density = at.data().logDensity().orElseThrow();
        double jacobian = scaling.logJacobian();
        return Mass.ofDensity(grid, fine(grid.cellWidth() * scaling.sdX(), density), fine(grid.cellHeight() * scaling.sdY(), density),
                (x, y) -> jacobian + density.at(scaling.dataX(x), scaling.dataY(y)));
    }

    private static int fine(double cell, LogDensity density) {
        return Math.clamp((int) Math.ceil(2 * cell / density.grain()), FEWEST, MOST);
    }
}
