package genlab.quantity;

import genlab.data.Dataset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What was read off a run at one step: immutable, free to travel to any thread.
public record Snapshot(long step, Dataset data, Map<Quantity<?>, Object> values) {

    /// The value of a quantity, empty if it was not wanted or the model has no such thing.
    @SuppressWarnings("unchecked")
    public <T> Optional<T> get(Quantity<T> quantity) {
        return Optional.ofNullable((T) values.get(quantity));
    }

    /// With another value of a quantity.
    public <T> Snapshot with(Quantity<T> quantity, T value) {
        return with(Map.of(quantity, value));
    }

    /// With other values of quantities.
    public Snapshot with(Map<Quantity<?>, Object> others) {
        Map<Quantity<?>, Object> all = new HashMap<>(values);
        all.putAll(others);
        return new Snapshot(step, data, Map.copyOf(all));
    }

    /// With what was read off the same run at some other step, as far as this one does not know it better.
    public Snapshot with(Snapshot other) {
        Map<Quantity<?>, Object> all = new HashMap<>(other.values);
        all.putAll(values);
        return new Snapshot(step, data, Map.copyOf(all));
    }

    public boolean holds(Iterable<Quantity<?>> needed) {
        for (Quantity<?> quantity : needed) {
            if (!values.containsKey(quantity)) {
                return false;
            }
        }
        return true;
    }
}
