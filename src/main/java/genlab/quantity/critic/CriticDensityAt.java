package genlab.quantity.critic;

import genlab.math.Points;
import genlab.model.Critic;
import genlab.model.Measure;
import genlab.quantity.Measured;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.model.ModelAt;
import java.util.Set;

/// The data's density at a point (stage coordinates) as the discriminator makes it out, p_G·D/(1 − D), per squared *data* unit; its
/// error is that of p_G. Where no p_G was found it knows nothing and is 0.
public record CriticDensityAt(double x, double y) implements Quantity<Measured> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Critic.class, Measure.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.ability(Critic.class).probabilistic() && at.offers(new ModelAt(x, y));
    }

    @Override
    public Measured read(Readings at) {
        Measured model = at.read(new ModelAt(x, y));
        if (model.value() == 0) {
            return model;
        }
        double odds = Math.exp(at.ability(Critic.class).logits(Points.of(x, y))[0]);
        return new Measured(odds * model.value(), odds * model.error());
    }
}
