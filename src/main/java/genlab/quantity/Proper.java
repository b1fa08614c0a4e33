package genlab.quantity;

import genlab.model.Density;
import java.util.Set;

/// Whether the model's density integrates to 1.
public record Proper() implements Quantity<Boolean> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Density.class);
    }

    @Override
    public Boolean read(Readings at) {
        return at.ability(Density.class).proper();
    }
}
