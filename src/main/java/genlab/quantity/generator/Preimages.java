package genlab.quantity.generator;

import genlab.math.Points;
import genlab.model.Pushforward;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.model.ModelMass;
import java.util.Set;

/// The latents that G takes to a point (stage coordinates), found by taking G to be linear between the corners of a lattice.
public record Preimages(double x, double y) implements Quantity<Points> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Pushforward.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.offers(new LatentPlane());
    }

    @Override
    public Points read(Readings at) {
        return at.read(new LatticeCover(ModelMass.LIVE)).preimages(x, y);
    }
}
