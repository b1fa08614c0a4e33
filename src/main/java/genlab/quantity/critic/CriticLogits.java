package genlab.quantity.critic;

import genlab.math.Field;
import genlab.math.Grid;
import genlab.model.Critic;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Set;

/// The discriminator's logits a(x) at the centres of an n × n grid over the stage.
public record CriticLogits(int n) implements Quantity<Field> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Critic.class);
    }

    /// Not of a critic whose scores are no probabilities: see {@link CriticScores}.
    @Override
    public boolean possible(Readings at) {
        return at.ability(Critic.class).probabilistic();
    }

    @Override
    public Field read(Readings at) {
        Grid grid = new Grid(at.data().stageFrame(), n, n);
        return new Field(grid, at.ability(Critic.class).logits(grid.centres()));
    }
}
