package genlab.quantity.generator;

import genlab.math.Covering;
import genlab.model.Pushforward;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Set;

/// The latent plane cut into effort × effort cells, and where G takes their corners.
record LatticeCover(int effort) implements Quantity<Covering> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Pushforward.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.offers(new LatentPlane());
    }

    @Override
    public Covering read(Readings at) {
        return new Covering(at.ability(Pushforward.class).prior().lattice(effort).nodes(), at.read(new LatticeImage(effort)), effort);
    }
}
