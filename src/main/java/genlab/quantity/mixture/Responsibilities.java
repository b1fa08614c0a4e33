package genlab.quantity.mixture;

import genlab.model.Components;
import genlab.model.HiddenChain;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.data.DataPoints;
import java.util.Set;

/// How far each component is responsible for each of `count` training points, the same as {@link DataPoints}: q(k|xᵢ) of the last E step.
public record Responsibilities(int count) implements Quantity<Shares> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Components.class);
    }

    @Override
    public Shares read(Readings at) {
        int points = Math.min(count, at.data().train().size());
        // A chain tells more of a point that has neighbours than of one that stands alone.
        double[] shares = at.run().can(HiddenChain.class) ? at.ability(HiddenChain.class).smoothed(points)
                : at.ability(Components.class).responsibilities(at.read(new DataPoints(count)));
        return new Shares(points == 0 ? 0 : shares.length / points, shares);
    }
}
