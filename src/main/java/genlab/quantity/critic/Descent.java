package genlab.quantity.critic;

import genlab.math.Points;
import genlab.model.Critic;
import genlab.model.Sampler;
import genlab.quantity.Arrows;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.model.Samples;
import java.util.Set;

/// Where the generator's loss alone would push each of the first `count` shown samples: −∂L_G/∂x at the sample, in loss per stage
/// unit. The arrows a fake sample follows if the generator could move it freely.
public record Descent(int count) implements Quantity<Arrows> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Critic.class, Sampler.class);
    }

    @Override
    public Arrows read(Readings at) {
        Points samples = at.read(new Samples(count));
        return new Arrows(samples, at.ability(Critic.class).descent(samples));
    }
}
