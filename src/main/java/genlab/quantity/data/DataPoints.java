package genlab.quantity.data;

import genlab.math.Points;
import genlab.model.HiddenChain;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Set;
import java.util.stream.IntStream;

/// `count` of the training points, in stage coordinates: the first, or of a table, whose rows may be sorted, some from everywhere in it.
public record DataPoints(int count) implements Quantity<Points> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of();
    }

    @Override
    public Points read(Readings at) {
        Points train = at.data().train();
        int[] places = places(at, count);
        return Points.build(places.length, i -> new double[] {train.x(places[i]), train.y(places[i])});
    }

    /// Which of the training points they are. What follows each other is shown from its beginning on.
    static int[] places(Readings at, int count) {
        int all = at.data().train().size();
        int shown = Math.min(count, all);
        return spread(at) ? IntStream.range(0, shown).map(i -> (int) ((long) i * all / shown)).toArray()
                : IntStream.range(0, shown).toArray();
    }

    private static boolean spread(Readings at) {
        return at.data().distribution().rows().isPresent() && at.data().trainStarts().length == 1 && !at.run().can(HiddenChain.class);
    }
}
