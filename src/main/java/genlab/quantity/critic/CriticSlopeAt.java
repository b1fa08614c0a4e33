package genlab.quantity.critic;

import genlab.math.Points;
import genlab.model.Critic;
import genlab.quantity.Measured;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Set;

/// How steep D's output is at a point (stage coordinates), per stage unit: ‖∇a(x)‖, as {@link CriticSlopes} has it on a grid.
public record CriticSlopeAt(double x, double y) implements Quantity<Measured> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Critic.class);
    }

    @Override
    public Measured read(Readings at) {
        return Measured.seen(Slopes.of(at.ability(Critic.class), Points.of(x, y))[0]);
    }
}
