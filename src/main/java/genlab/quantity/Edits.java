package genlab.quantity;

import genlab.model.Editable;
import java.util.List;
import java.util.Set;

/// What can be done to the run by hand, each as an example with names for numbers: `move k x y`.
public record Edits() implements Quantity<List<String>> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Editable.class);
    }

    @Override
    public List<String> read(Readings at) {
        return List.copyOf(at.ability(Editable.class).edits());
    }
}
