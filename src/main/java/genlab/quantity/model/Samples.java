package genlab.quantity.model;

import genlab.math.Points;
import genlab.model.Sampler;
import genlab.noise.Stream;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Set;

/// The first `count` points of one fixed sample of the model, the same noise at every step, in stage coordinates.
public record Samples(int count) implements Quantity<Points> {

    /// Apart from every stream a run draws from, so that looking never changes training.
    public static final Stream NOISE = Stream.of(0).child("shown samples");

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Sampler.class);
    }

    @Override
    public Points read(Readings at) {
        return at.ability(Sampler.class).sample(NOISE, 0, count);
    }
}
