package genlab.model;

import genlab.data.Dataset;
import genlab.data.LogDensity;
import genlab.math.Grid;
import genlab.math.PointMasses;
import genlab.math.Points;
import genlab.math.Scaling;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The law of a data set cut into cells with their masses, for carrying it through a map. Cells are half as wide as the density's grain
/// where their number allows, and only those that hold mass are kept.
public final class Patches {

    /// Times the effort, each way, that cells may be fine.
    private static final int FINEST = 8;

    /// Cells with less are left out: of a million of them, all together 1e-4.
    private static final double NOTHING = 1e-10;

    private final double[] masses;
    private final int[] corners;
    private final Points nodes;

    private Patches(double[] masses, int[] corners, Points nodes) {
        this.masses = masses;
        this.corners = corners;
        this.nodes = nodes;
    }

    /// Cuts a data set's law into about effort² cells, twice that at most. Kept with the data set.
    ///
    /// @param data one with a known density
    public static Patches of(Dataset data, int effort) {
        return data.kept("patches " + effort, () -> cut(data, effort));
    }

    private static Patches cut(Dataset data, int effort) {
        LogDensity density = data.logDensity().orElseThrow();
        Scaling scaling = data.scaling();
        Grid grid = grid(data, density, effort);
        double[] mass = new double[grid.cells()];
        double total = 0;
        for (int i = 0; i < mass.length; i++) {
            double x = scaling.dataX(grid.x(i % grid.columns()));
            double y = scaling.dataY(grid.y(i / grid.columns()));
            mass[i] = Math.exp(density.at(x, y) + scaling.logJacobian()) * grid.cellArea();
            total += mass[i];
        }
        while (occupied(mass) > 2 * effort * effort) {
            mass = merged(mass, grid.columns());
            grid = new Grid(grid.frame(), grid.columns() / 2, grid.rows() / 2);
        }
        return kept(mass, grid, total);
    }

    /// Its side is the effort times a power of two.
    private static Grid grid(Dataset data, LogDensity density, int effort) {
        double width = Math.max(data.stageFrame().width() * data.scaling().sdX(), data.stageFrame().height() * data.scaling().sdY());
        int side = effort;
        while (side < FINEST * effort && width / side > density.grain() / 2) {
            side *= 2;
        }
        return new Grid(data.stageFrame(), side, side);
    }

    private static long occupied(double[] mass) {
        return Arrays.stream(mass).filter(m -> m > NOTHING).count();
    }

    private static double[] merged(double[] mass, int side) {
        double[] half = new double[mass.length / 4];
        for (int i = 0; i < mass.length; i++) {
            half[i / side / 2 * (side / 2) + i % side / 2] += mass[i];
        }
        return half;
    }

    private static Patches kept(double[] mass, Grid grid, double total) {
        int count = (int) occupied(mass);
        double[] masses = new double[count];
        int[] corners = new int[4 * count];
        Map<Integer, Integer> numbers = new HashMap<>();
        int at = 0;
        for (int i = 0; i < mass.length; i++) {
            if (mass[i] > NOTHING) {
                masses[at] = mass[i] / total;
                for (int k = 0; k < 4; k++) {
                    int node = (i / grid.columns() + k / 2) * (grid.columns() + 1) + i % grid.columns() + k % 2;
                    corners[4 * at + k] = numbers.computeIfAbsent(node, key -> numbers.size());
                }
                at++;
            }
        }
        double[] xy = new double[2 * numbers.size()];
        numbers.forEach((node, number) -> {
            xy[2 * number] = grid.frame().minX() + node % (grid.columns() + 1) * grid.cellWidth();
            xy[2 * number + 1] = grid.frame().minY() + node / (grid.columns() + 1) * grid.cellHeight();
        });
        return new Patches(masses, corners, Points.of(xy));
    }

    /// The cells' corners, in stage coordinates: what a map has to be asked for.
    public Points nodes() {
        return nodes;
    }

    /// Spreads every cell's mass over its image.
    ///
    /// @param image of {@link #nodes}
    public void carry(Points image, Grid grid, PointMasses to) {
        Carrying carrying = new Carrying(image, grid, to);
        for (int i = 0; i < masses.length; i++) {
            carrying.quad(corners[4 * i], corners[4 * i + 1], corners[4 * i + 2], corners[4 * i + 3], masses[i]);
        }
    }
}
