package genlab.quantity.data;

import genlab.data.Dataset;
import genlab.data.LogDensity;
import genlab.math.Grid;
import genlab.math.Mass;
import genlab.math.Scaling;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// The target's law p on an n × n grid over the stage, each cell integrated on at least two points per grain of the density
/// each way, and on at least three. The same at every step, so worked out once for each data set; if the run is looked at with one
/// label, the law of that label.
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
        return at.data().logDensity(at.label()).isPresent();
    }

    @Override
    public Mass read(Readings at) {
        OptionalInt label = at.label();
        return at.data().kept(List.of(this, label), () -> laid(at.data(), label));
    }

    private Mass laid(Dataset data, OptionalInt label) {
        Grid grid = new Grid(data.stageFrame(), n, n);
        Scaling scaling = data.scaling();
        LogDensity density = data.logDensity(label).orElseThrow();
        double jacobian = scaling.logJacobian();
        return Mass.ofDensity(grid, fine(grid.cellWidth() * scaling.sdX(), density), fine(grid.cellHeight() * scaling.sdY(), density),
                (x, y) -> jacobian + density.at(scaling.dataX(x), scaling.dataY(y)));
    }

    private static int fine(double cell, LogDensity density) {
        return Math.clamp((int) Math.ceil(2 * cell / density.grain()), FEWEST, MOST);
    }
}
