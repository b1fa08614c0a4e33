package genlab.quantity.encoder;

import genlab.model.Density;
import genlab.model.Encoder;
import genlab.quantity.Measured;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Set;

/// What the ELBO lacks at a point of the stage, in nats: log p(x) − ELBO(x) = KL(q(z|x)‖p(z|x)).
public record GapAt(double x, double y) implements Quantity<Measured> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Encoder.class, Density.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.ability(Density.class).measurable();
    }

    @Override
    public Measured read(Readings at) {
        Measured bound = at.read(new ElboAt(x, y));
        double evidence = at.ability(Density.class).logDensity(x, y) - at.data().scaling().logJacobian();
        return new Measured(evidence - bound.value(), bound.error());
    }
}
