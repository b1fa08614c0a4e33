package genlab.quantity.sequence;

import genlab.model.HiddenChain;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// The chain of a hidden Markov model: the first probabilities of the states, and the probabilities of going from state i to state j.
public record Transitions() implements Quantity<Transitions.Values> {

    /// @param matrix row i: from state i to 0, 1 …
    public record Values(List<Double> initial, List<List<Double>> matrix) {
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(HiddenChain.class);
    }

    @Override
    public Values read(Readings at) {
        HiddenChain chain = at.ability(HiddenChain.class);
        return new Values(Arrays.stream(chain.initial()).boxed().toList(),
                Arrays.stream(chain.transition()).map(row -> Arrays.stream(row).boxed().toList()).toList());
    }
}
