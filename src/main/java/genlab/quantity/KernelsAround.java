package genlab.quantity;

import genlab.math.Points;
import genlab.model.KernelDensity;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// The kernels of a kernel estimate that matter at a place (stage coordinates): those on the `count` training points nearest to it,
/// counted in the kernels' own widths, nearest first.
public record KernelsAround(double x, double y, int count) implements Quantity<KernelsAround.Values> {

    /// @param centres where the kernels stand
    /// @param sdX     the standard deviation of each along x, in stage units
    /// @param sdY     and along y
    public record Values(Points centres, double sdX, double sdY) {
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(KernelDensity.class);
    }

    @Override
    public Values read(Readings at) {
        KernelDensity kernels = at.ability(KernelDensity.class);
        double sdX = kernels.bandwidth() * kernels.sdX();
        double sdY = kernels.bandwidth() * kernels.sdY();
        Points train = at.data().train();
        List<Integer> nearest = IntStream.range(0, train.size()).boxed().sorted(Comparator.comparingDouble(
                i -> Math.hypot((train.x(i) - x) / sdX, (train.y(i) - y) / sdY))).limit(count).toList();
        return new Values(Points.build(nearest.size(), i -> new double[] {train.x(nearest.get(i)), train.y(nearest.get(i))}), sdX, sdY);
    }
}
