package genlab.quantity.model;

import genlab.math.Mass;
import genlab.model.Density;
import genlab.model.Measure;
import genlab.quantity.Measured;
import genlab.quantity.Metrics;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Set;

/// The model's density p_G at a point (stage coordinates), per squared *data* unit: in closed form where there is one, otherwise
/// that of the cell of an n × n grid over the stage that holds the point, and NaN outside the stage. The error of the latter is
/// what halving the effort changes.
public record ModelAt(double x, double y) implements Quantity<Measured> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Measure.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.offers(new ModelMass(Metrics.GRID));
    }

    @Override
    public Measured read(Readings at) {
        double perArea = Math.exp(-at.data().scaling().logJacobian());
        if (at.run() instanceof Density density) {
            return Measured.exact(perArea * Math.exp(density.logDensity(x, y)));
        }
        Mass full = at.read(new ModelMass(Metrics.GRID));
        Mass rough = at.read(new ModelMass(Metrics.GRID, ModelMass.LIVE / 2));
        return Measured.refined(perArea * full.density().valueAt(x, y), perArea * rough.density().valueAt(x, y));
    }
}
