package genlab.quantity.encoder;

import genlab.math.Field;
import genlab.math.Frame;
import genlab.math.Grid;
import genlab.math.Points;
import genlab.model.Encoder;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.generator.LatentPlane;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// All posteriors of the first `points` training points together, q(z) = 1/n Σᵢ q(z|xᵢ), beside the prior p(z), in the cells of an n × n
/// grid over the latent plane, per unit of area. Where the two agree, what the decoder makes of draws of the prior is what it learned to
/// make; where q(z) lacks the prior's mass, there is a hole.
public record Aggregated(int n, int points) implements Quantity<Aggregated.Values> {

    /// Cells a side and points by so many times fewer for a first look.
    private static final int ROUGHER = 3;

    /// @param together q(z)
    /// @param prior    p(z)
    public record Values(Field together, Field prior) {
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Encoder.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.offers(new LatentPlane());
    }

    @Override
    public Cost cost() {
        return Cost.HEAVY;
    }

    @Override
    public List<Quantity<Values>> sketches() {
        return List.of(new Aggregated(Math.max(1, n / ROUGHER), Math.max(1, points / ROUGHER)));
    }

    @Override
    public Values read(Readings at) {
        Encoder encoder = at.ability(Encoder.class);
        Grid grid = new Grid(Frame.square(at.read(new LatentPlane())), n, n);
        double[] z = grid.centres().toArray();
        return new Values(density(grid, of(at, points).logDensity(z)), density(grid, encoder.logPrior(z)));
    }

    /// Of the first training points.
    static Aggregate of(Readings at, int points) {
        Points train = at.train();
        return new Aggregate(at, at.ability(Encoder.class).tell(train.slice(0, Math.min(points, train.size()))));
    }

    private static Field density(Grid grid, double[] logs) {
        return new Field(grid, Arrays.stream(logs).map(Math::exp).toArray());
    }
}
