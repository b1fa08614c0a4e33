package genlab.quantity.critic;

import genlab.math.Field;
import genlab.model.Critic;
import genlab.model.Measure;
import genlab.model.Run;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.model.ModelDensity;
import genlab.quantity.model.ModelMass;
import java.util.Set;

/// What the discriminator takes the data's density to be: p_G·D/(1 − D), over the cells of an n × n grid over the stage, per squared
/// *data* unit. It is p where D is the best discriminator; where no p_G was found it knows nothing and is 0.
public record CriticDensity(int n, int effort) implements Quantity<Field> {

    public CriticDensity(int n) {
        this(n, ModelMass.LIVE);
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Critic.class, Measure.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.offers(new CriticLogits(n)) && at.offers(new ModelDensity(n, effort));
    }

    @Override
    public Cost cost(Run run) {
        return ModelMass.cost(effort, run);
    }

    @Override
    public Field read(Readings at) {
        Field model = at.read(new ModelDensity(n, effort));
        double[] logits = at.read(new CriticLogits(n)).values();
        double[] values = new double[logits.length];
        for (int i = 0; i < values.length; i++) {
            // D/(1 − D) is e to the logit; a logit without bound where nothing is made says nothing.
            values[i] = model.values()[i] == 0 ? 0 : model.values()[i] * Math.exp(logits[i]);
        }
        return new Field(model.grid(), values);
    }
}
