package genlab.quantity.critic;

import genlab.model.Critic;
import genlab.model.Sampler;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.data.DataPoints;
import genlab.quantity.model.Samples;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// D's output on the first `count` data points and on as many samples.
public record CriticOutputs(int count) implements Quantity<CriticOutputs.Values> {

    /// @param logits whether the outputs are logits, log D/(1 − D); if not they are scores in a unit of their own
    public record Values(List<Double> real, List<Double> fake, boolean logits) {
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Critic.class, Sampler.class);
    }

    @Override
    public Values read(Readings at) {
        Critic critic = at.ability(Critic.class);
        boolean logits = critic.probabilistic();
        double[] real = logits ? critic.logits(at.read(new DataPoints(count))) : critic.scores(at.read(new DataPoints(count)));
        double[] fake = logits ? critic.logits(at.read(new Samples(count))) : critic.scores(at.read(new Samples(count)));
        return new Values(Arrays.stream(real).boxed().toList(), Arrays.stream(fake).boxed().toList(), logits);
    }
}
