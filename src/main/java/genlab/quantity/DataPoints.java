package genlab.quantity;

import genlab.math.Points;
import java.util.Set;

/// The first `count` training points, in stage coordinates.
public record DataPoints(int count) implements Quantity<Points> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of();
    }

    @Override
    public Points read(Readings at) {
        Points train = at.data().train();
        return train.slice(0, Math.min(count, train.size()));
    }
}
