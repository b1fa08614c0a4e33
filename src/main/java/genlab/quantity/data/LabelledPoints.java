package genlab.quantity.data;

import genlab.math.Points;
import genlab.model.Conditional;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.model.Samples;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// `count` training points, the same as {@link DataPoints}, and as many shown samples, in stage coordinates, with their labels (−1: none).
public record LabelledPoints(int count) implements Quantity<LabelledPoints.Values> {

    public record Values(Points data, List<Integer> dataLabels, Points samples, List<Integer> sampleLabels) {
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Conditional.class);
    }

    @Override
    public Values read(Readings at) {
        Points data = at.read(new DataPoints(count));
        int[] labels = at.ability(Conditional.class).sampledLabels(Samples.NOISE, 0, count);
        int[] own = at.data().trainLabels();
        return new Values(data, Arrays.stream(DataPoints.places(at, count)).mapToObj(i -> own[i]).toList(), at.read(new Samples(count)),
                list(labels));
    }

    private static List<Integer> list(int[] labels) {
        return Arrays.stream(labels).boxed().toList();
    }
}
