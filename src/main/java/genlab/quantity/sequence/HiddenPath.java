package genlab.quantity.sequence;

import genlab.math.Points;
import genlab.model.HiddenChain;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// The first `count` training points in their order, and the state of each on the most probable path (Viterbi).
public record HiddenPath(int count) implements Quantity<HiddenPath.Values> {

    /// @param starts the places of the points that begin a sequence
    public record Values(Points points, List<Integer> states, List<Integer> starts) {
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(HiddenChain.class);
    }

    @Override
    public Values read(Readings at) {
        int points = Math.min(count, at.data().train().size());
        int[] path = at.ability(HiddenChain.class).mostProbablePath();
        return new Values(at.data().train().slice(0, points), Arrays.stream(path, 0, points).boxed().toList(),
                Arrays.stream(at.data().trainStarts()).filter(start -> start < points).boxed().toList());
    }
}
