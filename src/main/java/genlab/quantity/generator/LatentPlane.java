package genlab.quantity.generator;

import genlab.model.LatentMap;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Set;

/// What of the plane of latents there is to see, where they lie in one: coordinates up to ± this.
public record LatentPlane() implements Quantity<Double> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(LatentMap.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.ability(LatentMap.class).latentDimensions() == 2;
    }

    @Override
    public Double read(Readings at) {
        return at.ability(LatentMap.class).latentReach();
    }
}
