package genlab.quantity.generator;

import genlab.model.LatentMap;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Where the lines of the warped grid run: places on each axis of the latent plane, neighbouring ones with equal prior mass between
/// them.
public record LatentLines(int lines) implements Quantity<LatentLines.Values> {

    public record Values(List<Double> across, List<Double> upwards) {
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(LatentMap.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.offers(new LatentPlane());
    }

    @Override
    public Values read(Readings at) {
        LatentMap map = at.ability(LatentMap.class);
        return new Values(places(map, 0), places(map, 1));
    }

    private List<Double> places(LatentMap map, int axis) {
        return Arrays.stream(map.evenly(axis, lines)).boxed().toList();
    }
}
