package genlab.quantity;

import genlab.model.Components;
import java.util.Set;

/// How far each component is responsible for each of the first `count` training points: q(k|xᵢ) of the last E step.
public record Responsibilities(int count) implements Quantity<Shares> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Components.class);
    }

    @Override
    public Shares read(Readings at) {
        int points = Math.min(count, at.data().train().size());
        double[] shares = at.ability(Components.class).responsibilities(points);
        return new Shares(points == 0 ? 0 : shares.length / points, shares);
    }
}
