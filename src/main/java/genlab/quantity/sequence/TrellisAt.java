package genlab.quantity.sequence;

import genlab.model.HiddenChain;
import genlab.model.Trellis;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Set;

/// Forward, backward and Viterbi values of up to `count` training points from `from` on.
public record TrellisAt(int from, int count) implements Quantity<Trellis> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(HiddenChain.class);
    }

    @Override
    public boolean possible(Readings at) {
        return from >= 0 && from < at.data().train().size();
    }

    @Override
    public Trellis read(Readings at) {
        return at.ability(HiddenChain.class).trellis(from, Math.min(count, at.data().train().size() - from));
    }
}
