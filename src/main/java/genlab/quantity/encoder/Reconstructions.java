package genlab.quantity.encoder;

import genlab.math.Gaussian;
import genlab.math.Points;
import genlab.model.Encoder;
import genlab.quantity.Arrows;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.List;
import java.util.Set;

/// What the first `count` training points are rebuilt to: from each point to the mean of p(x|z) at a latent drawn from its posterior, the
/// same noise at every step. Stage coordinates.
public record Reconstructions(int count) implements Quantity<Arrows> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Encoder.class);
    }

    @Override
    public Arrows read(Readings at) {
        Encoder encoder = at.ability(Encoder.class);
        Points train = at.train();
        Points some = train.slice(0, Math.min(count, train.size()));
        List<Gaussian> laws = encoder.decode(Weighed.of(encoder, some, 1).z());
        return new Arrows(some, Points.build(some.size(),
                i -> new double[] {laws.get(i).meanX() - some.x(i), laws.get(i).meanY() - some.y(i)}));
    }
}
