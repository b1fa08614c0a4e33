package genlab.quantity.sequence;

import genlab.math.Points;
import genlab.model.HiddenChain;
import genlab.model.Sampler;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.model.Samples;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// The first `count` points of the shown sample of a hidden chain with the states that emitted them: to be held against
/// {@link HiddenPath}.
public record SimulatedPath(int count) implements Quantity<HiddenPath.Values> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(HiddenChain.class, Sampler.class);
    }

    @Override
    public HiddenPath.Values read(Readings at) {
        HiddenChain chain = at.ability(HiddenChain.class);
        Points points = at.read(new Samples(count));
        List<Integer> states = Arrays.stream(chain.sampledStates(Samples.NOISE, count)).boxed().toList();
        List<Integer> starts = IntStream.range(0, count).filter(i -> i % chain.sampledLength() == 0).boxed().toList();
        return new HiddenPath.Values(points, states, starts);
    }
}
