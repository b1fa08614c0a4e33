package genlab.quantity.generator;

import genlab.math.Points;
import genlab.model.Pushforward;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Set;

/// G at the corners of an effort × effort lattice over the prior, in stage coordinates: worked out once for everything that carries
/// the prior's mass through G.
public record LatticeImage(int effort) implements Quantity<Points> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Pushforward.class);
    }

    @Override
    public Points read(Readings at) {
        return at.ability(Pushforward.class).corners(effort);
    }
}
