package genlab.quantity.critic;

import genlab.math.Field;
import genlab.math.Grid;
import genlab.model.Critic;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Arrays;
import java.util.Set;

/// How steep the critic is: ‖∇a(x)‖ of D's output a (a logit, or a score), per stage unit, at the centres of an n × n grid over the stage.
/// The largest is a lower bound of a's Lipschitz constant there.
public record CriticSlopes(int n) implements Quantity<Field> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Critic.class);
    }

    @Override
    public Field read(Readings at) {
        Grid grid = new Grid(at.data().stageFrame(), n, n);
        return new Field(grid, Slopes.of(at.ability(Critic.class), grid.centres()));
    }

    /// The largest of them.
    public static double largest(Field slopes) {
        return Arrays.stream(slopes.values()).max().orElseThrow();
    }
}
