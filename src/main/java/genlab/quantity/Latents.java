package genlab.quantity;

import genlab.math.Points;
import genlab.model.Prior;
import genlab.model.Pushforward;
import java.util.Set;

/// The latents that the first `count` shown samples are made of: sample i is G of latent i. Of two dimensions only.
public record Latents(int count) implements Quantity<Points> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Pushforward.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.offers(new LatentPrior());
    }

    @Override
    public Points read(Readings at) {
        Prior prior = at.read(new LatentPrior());
        return Points.build(count, i -> new double[] {prior.coordinate(Samples.NOISE, 2L * i),
            prior.coordinate(Samples.NOISE, 2L * i + 1)});
    }
}
