package genlab.learn;

import genlab.card.Member;
import genlab.tensor.Tensor;
import java.util.List;

/// How a gradient moves the parameters; each is one pass over flat memory.
public interface Optimiser extends Member {

    /// The learning rate.
    double rate();

    /// How many numbers it remembers for each parameter.
    int slots();

    /// Moves the parameters down the gradient.
    ///
    /// @param slots {@link #slots} tensors as large as the parameters, zeros at the start
    /// @param count how many updates came before
    void update(Tensor parameters, Tensor gradient, List<Tensor> slots, long count);

    @Override
    default List<Optimiser> family() {
        return Optimisers.ALL;
    }
}
