package genlab.quantity;

import genlab.model.Component;
import genlab.model.Components;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// The components of a mixture as they stand, which of them are singular, and where they have been; stage coordinates.
public record MixtureParts() implements Quantity<MixtureParts.Values> {

    /// @param singular of every component, whether nothing but the ridge keeps it from shrinking onto a point or a line
    /// @param trail    the components after earlier steps, oldest first; their number may have changed on the way
    public record Values(List<Component> components, List<Boolean> singular, List<List<Component>> trail) {
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Components.class);
    }

    @Override
    public Values read(Readings at) {
        Components mixture = at.ability(Components.class);
        List<Component> parts = List.copyOf(mixture.components());
        return new Values(parts, IntStream.range(0, parts.size()).mapToObj(mixture::singular).toList(), mixture.trail());
    }
}
