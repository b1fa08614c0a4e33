package genlab.quantity;

import genlab.model.Parameter;
import genlab.model.Parametric;
import java.util.List;
import java.util.Set;

/// The fitted parameters, in *data* units: weights, means, covariances, a transition matrix …
public record Parameters() implements Quantity<List<Parameter>> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Parametric.class);
    }

    @Override
    public List<Parameter> read(Readings at) {
        return List.copyOf(at.ability(Parametric.class).parameters(at.data().scaling()));
    }
}
