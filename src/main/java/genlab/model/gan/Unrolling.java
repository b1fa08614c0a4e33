package genlab.model.gan;

import genlab.learn.Optimiser;
import genlab.learn.Parameters;
import genlab.model.gan.Discriminator.Moment;
import genlab.tensor.Graph;
import genlab.tensor.Memory;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// D some updates ahead, as G sees it if it looks ahead: θ_D^{k+1} = θ_D^k − its optimiser's step on the same minibatch, differentiable in
/// the fakes (Metz et al. 2017, eqs. 4 to 6).
final class Unrolling {

    private final Gan gan;
    private final Discriminator discriminator;
    private final Learner learner;
    private final List<List<Tensor>> factors = new ArrayList<>();

    Unrolling(Gan gan, Discriminator discriminator, Learner learner, Memory memory) {
        this.gan = gan;
        this.discriminator = discriminator;
        this.learner = learner;
        int count = gan.discriminator().optimiser().factors(0).length;
        for (int step = 0; step < gan.remedies().unrolled(); step++) {
            List<Tensor> numbers = new ArrayList<>();
            for (int k = 0; k < count; k++) {
                numbers.add(memory.tensor(1, 1));
            }
            factors.add(numbers);
        }
    }

    /// Puts the numbers of the coming updates in place; before a program runs.
    void prepare(Optimiser optimiser) {
        for (int step = 0; step < factors.size(); step++) {
            double[] numbers = optimiser.factors(learner.descent().count() + step);
            for (int k = 0; k < numbers.length; k++) {
                factors.get(step).get(k).set(0, (float) numbers[k]);
            }
        }
    }

    /// D after all the steps.
    ///
    /// @param loss D's loss at a moment, remedies included
    Moment ahead(Moment now, Graph graph, Function<Moment, Value> loss) {
        Moment at = now;
        List<List<Value>> slots = new ArrayList<>();
        for (Parameters slot : learner.descent().slots()) {
            slots.add(new ArrayList<>(slot.in(graph)));
        }
        for (List<Tensor> numbers : factors) {
            List<Value> gradient = graph.gradient(loss.apply(at), at.weights());
            List<Value> scalars = numbers.stream().map(graph::variable).toList();
            List<Value> weights = new ArrayList<>();
            for (int k = 0; k < gradient.size(); k++) {
                weights.add(move(k, at.weights().get(k), gradient.get(k), slots, scalars));
            }
            at = discriminator.moved(at, weights);
        }
        return at;
    }

    private Value move(int k, Value weight, Value gradient, List<List<Value>> slots, List<Value> scalars) {
        List<Value> own = slots.stream().map(slot -> slot.get(k)).toList();
        Optimiser.Moved moved = gan.discriminator().optimiser().moved(weight, gradient, own, scalars);
        for (int s = 0; s < slots.size(); s++) {
            slots.get(s).set(k, moved.slots().get(s));
        }
        double bound = gan.weightClip();
        return bound > 0 ? moved.parameters().clip(-bound, bound) : moved.parameters();
    }
}
