package genlab.quantity.encoder;

import genlab.math.Points;
import genlab.model.Encoder;
import genlab.quantity.Measured;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Set;

/// The evidence lower bound at a point of the stage, in nats and *data* units, from the same latents at every step; with its standard
/// error.
public record ElboAt(double x, double y) implements Quantity<Measured> {

    private static final int DRAWS = 400;

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Encoder.class);
    }

    @Override
    public Measured read(Readings at) {
        Weighed weighed = Weighed.of(at.ability(Encoder.class), Points.of(x, y), DRAWS);
        double jacobian = at.data().scaling().logJacobian();
        return BoundTerms.mean(weighed, i -> weighed.logWeight(i) - jacobian);
    }
}
