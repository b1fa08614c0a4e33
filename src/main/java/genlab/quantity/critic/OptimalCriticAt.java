package genlab.quantity.critic;

import genlab.model.Critic;
import genlab.model.Measure;
import genlab.quantity.Measured;
import genlab.quantity.Metrics;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.model.ModelMass;
import java.util.Set;

/// The best discriminator D* = p/(p + p_G) at a point (stage coordinates): that of the cell of {@link OptimalCritic}'s grid that holds it,
/// and NaN outside the stage.
public record OptimalCriticAt(double x, double y) implements Quantity<Measured> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Critic.class, Measure.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.offers(new OptimalCritic(Metrics.GRID));
    }

    @Override
    public Measured read(Readings at) {
        double full = at.read(new OptimalCritic(Metrics.GRID)).valueAt(x, y);
        return Measured.refined(full, at.read(new OptimalCritic(Metrics.GRID, ModelMass.LIVE / 2)).valueAt(x, y));
    }
}
