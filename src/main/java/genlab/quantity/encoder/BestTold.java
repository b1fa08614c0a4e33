package genlab.quantity.encoder;

import genlab.math.Points;
import genlab.model.Encoder;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Set;

/// What would have to be told of a point of the stage for its posterior to be q*, the best of the family: found once for all that show it.
record BestTold(double x, double y) implements Quantity<double[]> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Encoder.class);
    }

    @Override
    public Cost cost() {
        return Cost.HEAVY;
    }

    @Override
    public double[] read(Readings at) {
        return at.ability(Encoder.class).best(Points.of(x, y));
    }
}
