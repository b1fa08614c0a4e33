package genlab.quantity.density;

import genlab.math.Points;
import genlab.model.KernelDensity;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;

/// The kernels of a kernel estimate that matter at a place (stage coordinates): those on the `count` training points nearest to it,
/// counted in the kernels' own widths, nearest first.
public record KernelsAround(double x, double y, int count) implements Quantity<KernelsAround.Values> {

    /// @param centres   where the kernels stand
    /// @param shares    which share of the density at the place each of them is
    /// @param sdX       the standard deviation of each along x, in stage units
    /// @param sdY       and along y
    public record Values(Points centres, List<Double> shares, double sdX, double sdY) {
    }

    private record Near(int index, double square) {
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
        List<Near> nearest = nearest(train, sdX, sdY);
        double logWhole = kernels.logDensity(x, y) + Math.log(train.size()) + Math.log(2 * Math.PI * sdX * sdY);
        return new Values(Points.build(nearest.size(), i -> new double[] {train.x(nearest.get(i).index), train.y(nearest.get(i).index)}),
                nearest.stream().map(near -> Math.exp(-near.square / 2 - logWhole)).toList(), sdX, sdY);
    }

    /// Of a million points only the few wanted are sorted.
    private List<Near> nearest(Points train, double sdX, double sdY) {
        PriorityQueue<Near> farthestFirst = new PriorityQueue<>(Comparator.comparingDouble(Near::square).reversed());
        for (int i = 0; i < train.size(); i++) {
            double u = (train.x(i) - x) / sdX;
            double v = (train.y(i) - y) / sdY;
            double square = u * u + v * v;
            if (farthestFirst.size() < count || square < farthestFirst.peek().square) {
                farthestFirst.add(new Near(i, square));
            }
            if (farthestFirst.size() > count) {
                farthestFirst.poll();
            }
        }
        return IntStream.range(0, farthestFirst.size()).mapToObj(i -> farthestFirst.poll()).toList().reversed();
    }
}
