package genlab.quantity.critic;

import genlab.math.Field;
import genlab.math.Grid;
import genlab.model.Critic;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Set;

/// The scores of a critic that gives no probabilities, a Wasserstein critic's or one that judges points in company, at the centres of an
/// n × n grid over the stage. They rank points; their size has a unit of its own.
public record CriticScores(int n) implements Quantity<Field> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Critic.class);
    }

    @Override
    public boolean possible(Readings at) {
        return !at.ability(Critic.class).probabilistic();
    }

    @Override
    public Field read(Readings at) {
        Grid grid = new Grid(at.data().stageFrame(), n, n);
        return new Field(grid, at.ability(Critic.class).scores(grid.centres()));
    }
}
