package genlab.quantity;

import genlab.math.Frame;
import genlab.math.Grid;
import genlab.math.Points;
import genlab.model.Layered;
import genlab.model.Prior;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the hidden units of a net say over its whole input: over the stage, or over the latents within 2.5 (a line of them if they
/// are 1-D).
///
/// @param node the node of the model's schematic that stands for the net
/// @param side cells each way
/// @param most so many units of every layer, from the first
public record HiddenUnits(String node, int side, int most) implements Quantity<HiddenUnits.Layers> {

    /// 99 % of the mass of each coordinate lies within.
    private static final double REACH = 2.5;

    /// @param units of each layer, each the activations on a grid of `columns` × `rows` cells, bottom row first
    /// @param width how many units a layer really has
    public record Layers(int columns, int rows, List<List<double[]>> units, int width) {
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Layered.class);
    }

    @Override
    public boolean possible(Readings at) {
        return net(at).filter(net -> net.inputs() <= 2).isPresent();
    }

    private Optional<Layered.Net> net(Readings at) {
        return at.ability(Layered.class).nets().stream().filter(net -> net.node().equals(node)).findFirst();
    }

    @Override
    public Layers read(Readings at) {
        Layered.Net net = net(at).orElseThrow();
        double reach = net.latent().map(Prior::reach).map(r -> Math.min(r, REACH)).orElse(0.0);
        Frame frame = net.latent().isPresent() ? new Frame(-reach, reach, -reach, reach)
                : at.ability(Layered.class).range(net, at.data().stageFrame());
        Grid grid = new Grid(frame, side, net.inputs() == 1 ? 1 : side);
        double[] told = at.ability(Layered.class).hidden(net, net.inputs() == 1 ? abscissas(grid) : grid.centres().toArray());
        int shown = Math.min(most, net.width());
        List<List<double[]>> layers = new ArrayList<>();
        for (int layer = 0; layer < net.layers(); layer++) {
            List<double[]> units = new ArrayList<>();
            for (int unit = 0; unit < shown; unit++) {
                units.add(column(told, net.layers() * net.width(), layer * net.width() + unit));
            }
            layers.add(List.copyOf(units));
        }
        return new Layers(grid.columns(), grid.rows(), List.copyOf(layers), net.width());
    }

    private static double[] abscissas(Grid line) {
        Points centres = line.centres();
        double[] x = new double[centres.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = centres.x(i);
        }
        return x;
    }

    private static double[] column(double[] rows, int columns, int column) {
        double[] values = new double[rows.length / columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = rows[i * columns + column];
        }
        return values;
    }
}
