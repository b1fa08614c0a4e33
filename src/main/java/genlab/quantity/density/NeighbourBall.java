package genlab.quantity.density;

import genlab.model.Neighbours;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Set;

/// The ball around a place (stage coordinates) that just holds its k nearest training points: k and the radius, in stage units.
public record NeighbourBall(double x, double y) implements Quantity<NeighbourBall.Values> {

    public record Values(int neighbours, double radius) {
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Neighbours.class);
    }

    @Override
    public Values read(Readings at) {
        Neighbours model = at.ability(Neighbours.class);
        return new Values(model.neighbours(), model.radius(x, y));
    }
}
