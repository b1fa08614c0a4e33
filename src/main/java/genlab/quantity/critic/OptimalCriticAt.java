package genlab.quantity.critic;

import genlab.model.Density;
import genlab.model.Measure;
import genlab.quantity.Measured;
import genlab.quantity.Metrics;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.data.TargetAt;
import genlab.quantity.model.ModelAt;
import genlab.quantity.model.ModelMass;
import java.util.Set;

/// The best discriminator D* = p/(p + p_G) at a point (stage coordinates): from both densities where they are in closed form,
/// otherwise that of the cell of {@link OptimalCritic}'s grid that holds the point, and NaN outside the stage.
public record OptimalCriticAt(double x, double y) implements Quantity<Measured> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Measure.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.offers(new TargetAt(x, y)) && at.offers(new OptimalCritic(Metrics.GRID));
    }

    @Override
    public Measured read(Readings at) {
        if (at.run() instanceof Density) {
            double p = at.read(new TargetAt(x, y)).value();
            return Measured.exact(p / (p + at.read(new ModelAt(x, y)).value()));
        }
        double full = at.read(new OptimalCritic(Metrics.GRID)).valueAt(x, y);
        return Measured.refined(full, at.read(new OptimalCritic(Metrics.GRID, ModelMass.LIVE / 2)).valueAt(x, y));
    }
}
