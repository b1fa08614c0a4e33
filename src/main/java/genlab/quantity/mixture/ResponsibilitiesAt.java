package genlab.quantity.mixture;

import genlab.math.Points;
import genlab.model.Components;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Set;

/// How probable each component is for a point at (x, y) (stage coordinates) that stands alone.
public record ResponsibilitiesAt(double x, double y) implements Quantity<Shares> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Components.class);
    }

    @Override
    public Shares read(Readings at) {
        double[] shares = at.ability(Components.class).responsibilities(Points.of(x, y));
        return new Shares(shares.length, shares);
    }
}
