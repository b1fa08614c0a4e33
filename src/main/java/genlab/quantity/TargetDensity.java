package genlab.quantity;

import genlab.math.Field;
import java.util.Set;

/// The target's density p, averaged over the cells of an n × n grid over the stage, per squared *data* unit.
public record TargetDensity(int n) implements Quantity<Field> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of();
    }

    @Override
    public boolean possible(Readings at) {
        return at.offers(new TargetMass(n));
    }

    @Override
    public Cost cost() {
        return Cost.FIXED;
    }

    @Override
    public Field read(Readings at) {
        return ModelDensity.inDataUnits(at, at.read(new TargetMass(n)));
    }
}
