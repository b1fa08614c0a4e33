package genlab.quantity.data;

import genlab.quantity.Measured;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Set;

/// The target's density p at a point (stage coordinates), per squared *data* unit; if the run is looked at with one label, that
/// label's density.
public record TargetAt(double x, double y) implements Quantity<Measured> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of();
    }

    @Override
    public boolean possible(Readings at) {
        return at.data().logDensity(at.label()).isPresent();
    }

    @Override
    public Measured read(Readings at) {
        double log = at.data().logDensity(at.label()).orElseThrow().at(at.data().scaling().dataX(x), at.data().scaling().dataY(y));
        return Measured.exact(Math.exp(log));
    }
}
