package genlab.quantity;

import genlab.data.Dataset;
import genlab.model.Translation;
import java.util.Set;

/// The set that the data are translated into.
public record OtherSet() implements Quantity<Dataset> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Translation.class);
    }

    @Override
    public Dataset read(Readings at) {
        return at.ability(Translation.class).other();
    }
}
