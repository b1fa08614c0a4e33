package genlab.quantity;

import genlab.model.Prior;
import genlab.model.Pushforward;
import java.util.Set;

/// The law of the latents, where these lie in a plane.
public record LatentPrior() implements Quantity<Prior> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Pushforward.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.ability(Pushforward.class).prior().dimensions() == 2;
    }

    @Override
    public Prior read(Readings at) {
        return at.ability(Pushforward.class).prior();
    }
}
