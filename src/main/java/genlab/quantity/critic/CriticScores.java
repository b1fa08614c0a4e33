package genlab.quantity.critic;

import genlab.math.Field;
import genlab.math.Grid;
import genlab.model.Critic;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Arrays;
import java.util.Set;

/// The scores of a critic that gives no probabilities, a Wasserstein critic's or one that judges points in company, at the centres of an
/// n × n grid over the stage, less their mean there. They rank points: their unit is their own, and a Wasserstein critic's zero drifts.
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
        double[] scores = at.ability(Critic.class).scores(grid.centres());
        double mean = Arrays.stream(scores).average().orElseThrow();
        return new Field(grid, Arrays.stream(scores).map(score -> score - mean).toArray());
    }
}
