package genlab.quantity;

import genlab.model.Averaging;
import java.util.HashSet;
import java.util.Set;

/// A quantity as it is read of the running mean of the generator's parameters, in place of the generator as it is now.
public record Averaged<T>(Quantity<T> of) implements Quantity<T> {

    @Override
    public Set<Class<?>> needs() {
        Set<Class<?>> needs = new HashSet<>(of.needs());
        needs.add(Averaging.class);
        return Set.copyOf(needs);
    }

    @Override
    public boolean possible(Readings at) {
        return at.offers(of);
    }

    @Override
    public Cost cost() {
        return of.cost();
    }

    /// In readings of its own: what was read of the generator itself is another's.
    @Override
    public T read(Readings at) {
        return at.ability(Averaging.class).averaged(() -> new Readings(at.run(), at.data(), at.step()).read(of));
    }
}
