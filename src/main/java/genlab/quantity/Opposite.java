package genlab.quantity;

import genlab.model.Run;
import genlab.model.Translation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A quantity as it is read from the other set of a run that translates: of its points, its fakes, its discriminator.
public record Opposite<T>(Quantity<T> of) implements Quantity<T> {

    @Override
    public Set<Class<?>> needs() {
        Set<Class<?>> needs = new HashSet<>(of.needs());
        needs.add(Translation.class);
        return Set.copyOf(needs);
    }

    @Override
    public boolean possible(Readings at) {
        return at.read(new OtherSide()).offers(of);
    }

    @Override
    public Cost cost(Run run) {
        return of.cost(run);
    }

    @Override
    public List<? extends Quantity<T>> sketches() {
        return of.sketches().stream().map(Opposite::new).toList();
    }

    @Override
    public T read(Readings at) {
        return at.read(new OtherSide()).read(of);
    }
}
