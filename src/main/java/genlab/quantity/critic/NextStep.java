package genlab.quantity.critic;

import genlab.math.Points;
import genlab.model.Checkpoint;
import genlab.model.Sampler;
import genlab.quantity.Arrows;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.model.Samples;
import java.util.Set;

/// What the coming training step will really do to each of the first `count` shown samples: trains one step, looks where the same
/// noise now lands, and puts the run back as it was, bit for bit.
public record NextStep(int count) implements Quantity<Arrows> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Sampler.class);
    }

    @Override
    public Arrows read(Readings at) {
        Points now = at.read(new Samples(count));
        Checkpoint present = at.run().save();
        Points next;
        try {
            at.run().step();
            next = at.ability(Sampler.class).sample(Samples.NOISE, 0, count);
        } finally {
            at.run().load(present);
        }
        return new Arrows(now, Points.build(count, i -> new double[] {next.x(i) - now.x(i), next.y(i) - now.y(i)}));
    }
}
