package genlab.quantity;

import genlab.model.Instrumented;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The losses and gradient norms the last updates left behind, by id, as {@link Instrumented} says.
public record Instruments() implements Quantity<SortedMap<String, Double>> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Instrumented.class);
    }

    @Override
    public SortedMap<String, Double> read(Readings at) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(at.ability(Instrumented.class).instruments()));
    }
}
