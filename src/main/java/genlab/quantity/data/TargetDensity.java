package genlab.quantity.data;

import genlab.math.Field;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.model.ModelDensity;
import java.util.List;
import java.util.Set;

/// The target's density p, averaged over the cells of an n × n grid over the stage, per squared *data* unit; if the run
/// is looked at with one label, that label's density.
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
    public Field read(Readings at) {
        return at.data().kept(List.of(this, at.label()), () -> ModelDensity.inDataUnits(at, at.read(new TargetMass(n))));
    }
}
