package genlab.quantity.critic;

import genlab.math.Points;
import genlab.model.Critic;
import genlab.quantity.Measured;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Set;

/// D at a point (stage coordinates).
public record CriticAt(double x, double y) implements Quantity<Measured> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Critic.class);
    }

    @Override
    public Measured read(Readings at) {
        return Measured.exact(at.ability(Critic.class).discriminate(Points.of(x, y))[0]);
    }
}
