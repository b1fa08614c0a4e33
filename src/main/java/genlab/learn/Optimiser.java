package genlab.learn;

import genlab.card.Member;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;

/// How a gradient moves the parameters; each is one pass over flat memory.
public interface Optimiser extends Member {

    /// Parameters after an update, and what is then remembered.
    record Moved(Value parameters, List<Value> slots) {
    }

    /// The learning rate.
    double rate();

    /// How many numbers it remembers for each parameter.
    int slots();

    /// Moves the parameters down the gradient.
    ///
    /// @param slots {@link #slots} tensors as large as the parameters, zeros at the start
    /// @param count how many updates came before
    void update(Tensor parameters, Tensor gradient, List<Tensor> slots, long count);

    /// The numbers by which update number `count` multiplies, as many at every update: all of it that changes or is a live knob.
    double[] factors(long count);

    /// The same update of one matrix as values of a graph, to be differentiated.
    ///
    /// @param factors what {@link #factors} says, as scalars
    Moved moved(Value parameters, Value gradient, List<Value> slots, List<Value> factors);

    @Override
    default List<Optimiser> family() {
        return Optimisers.ALL;
    }
}
