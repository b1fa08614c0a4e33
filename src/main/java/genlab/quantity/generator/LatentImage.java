package genlab.quantity.generator;

import genlab.math.Points;
import genlab.model.LatentMap;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Set;

/// Where G takes the latent (x, y), as a single point in stage coordinates.
public record LatentImage(double x, double y) implements Quantity<Points> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(LatentMap.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.offers(new LatentPlane());
    }

    @Override
    public Points read(Readings at) {
        return at.ability(LatentMap.class).map(new double[] {x, y});
    }
}
