package genlab.train;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// A mailbox for one value, the newest: whoever looks late sees what is, not what was. The sender asks first whether the receiver
/// is hungry, so a slow receiver costs the sender nothing.
public final class Latest<T> {

    private final AtomicReference<T> slot = new AtomicReference<>();
    private volatile boolean hungry = true;

    /// Whether the receiver has looked since the last value was put.
    public boolean hungry() {
        return hungry;
    }

    /// Puts a value in place of whatever lies there.
    public void put(T value) {
        // In this order a look between the two statements leaves the receiver hungry, never starving.
        hungry = false;
        slot.set(value);
    }

    /// The newest value, once; and the receiver is hungry again.
    public Optional<T> take() {
        Optional<T> value = Optional.ofNullable(slot.getAndSet(null));
        hungry = true;
        return value;
    }
}
