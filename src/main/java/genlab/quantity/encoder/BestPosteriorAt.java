package genlab.quantity.encoder;

import genlab.math.Field;
import genlab.math.Frame;
import genlab.math.Grid;
import genlab.model.Encoder;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.generator.LatentPlane;
import java.util.Set;

/// q*, the posterior of the family that has the greatest ELBO at a point of the stage, in the cells of an n × n grid over the latent plane,
/// per unit of area: what amortisation costs is seen beside the encoder's q.
public record BestPosteriorAt(double x, double y, int n) implements Quantity<Field> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Encoder.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.offers(new LatentPlane());
    }

    @Override
    public Cost cost() {
        return Cost.HEAVY;
    }

    @Override
    public Field read(Readings at) {
        Encoder encoder = at.ability(Encoder.class);
        Grid grid = new Grid(Frame.square(at.read(new LatentPlane())), n, n);
        return PosteriorAt.density(encoder, grid, at.read(new BestTold(x, y)));
    }
}
