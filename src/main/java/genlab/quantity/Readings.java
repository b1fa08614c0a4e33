package genlab.quantity;

import genlab.data.Dataset;
import genlab.math.Points;
import genlab.model.Conditional;
import genlab.model.Run;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// A run held still while quantities are read off it; what several of them need is computed once.
public final class Readings {

    private final Run run;
    private final Dataset data;
    private final long step;
    private final BooleanSupplier waiting;
    private final Map<Quantity<?>, Object> known = new HashMap<>();

    public Readings(Run run, Dataset data, long step) {
        this(run, data, step, () -> true);
    }

    /// @param waiting whether anybody waits for an answer still
    public Readings(Run run, Dataset data, long step, BooleanSupplier waiting) {
        this.run = run;
        this.data = data;
        this.step = step;
        this.waiting = waiting;
    }

    /// Asked now and then by what takes long.
    ///
    /// @throws CancellationException if nobody waits for the answer any more
    public void goOn() {
        if (!waiting.getAsBoolean()) {
            throw new CancellationException("Nobody waits for the answer any more.");
        }
    }

    public Run run() {
        return run;
    }

    public Dataset data() {
        return data;
    }

    public long step() {
        return step;
    }

    /// The run as something that has this ability.
    public <A> A ability(Class<A> ability) {
        return ability.cast(run);
    }

    /// The label that everything read off the run is about; empty if it is about all the data.
    public OptionalInt label() {
        return run instanceof Conditional conditional ? conditional.label() : OptionalInt.empty();
    }

    /// The training points that everything read off the run is about, in stage coordinates: with a label those that have it.
    public Points train() {
        return data.train(label());
    }

    /// The same of the validation points.
    public Points validation() {
        return data.validation(label());
    }

    /// Whether the run has the abilities a quantity needs and it can be read.
    public boolean offers(Quantity<?> quantity) {
        return quantity.needs().stream().allMatch(run::can) && quantity.possible(this);
    }

    @SuppressWarnings("unchecked")
    public <T> T read(Quantity<T> quantity) {
        Object value = known.get(quantity);
        if (value == null) {
            goOn();
            value = quantity.read(this);
            known.put(quantity, value);
        }
        return (T) value;
    }

    /// Those of `wanted` that can be read here, in one immutable value.
    public Snapshot snapshot(Set<Quantity<?>> wanted) {
        Map<Quantity<?>, Object> values = new HashMap<>();
        for (Quantity<?> quantity : wanted) {
            if (offers(quantity)) {
                values.put(quantity, read(quantity));
            }
        }
        return new Snapshot(step, data, Map.copyOf(values));
    }
}
