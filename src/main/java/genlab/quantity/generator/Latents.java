package genlab.quantity.generator;

import genlab.math.Points;
import genlab.model.LatentMap;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.model.Samples;
import java.util.Set;

/// The latents that the first `count` shown samples are made of: sample i comes from latent i. Of two dimensions only.
public record Latents(int count) implements Quantity<Points> {

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
        return Points.of(at.ability(LatentMap.class).latents(Samples.NOISE, 0, count));
    }
}
