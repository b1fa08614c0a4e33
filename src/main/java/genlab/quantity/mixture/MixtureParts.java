package genlab.quantity.mixture;

import genlab.math.Gaussian;
import genlab.model.Component;
import genlab.model.Components;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// The components of a mixture as they stand, which of them are singular, and where they have been; stage coordinates.
public record MixtureParts() implements Quantity<MixtureParts.Values> {

    /// @param singular of every component, whether nothing but the ridge keeps it from shrinking onto a point or a line
    /// @param trail    the components after earlier steps, oldest first; their number may have changed on the way
    public record Values(List<Component> components, List<Boolean> singular, List<List<Component>> trail) {

        /// These components on their way to `next`: 0 here, 1 there. Another number of them is there at once.
        public Values towards(Values next, double way) {
            if (components.size() != next.components.size()) {
                return next;
            }
            List<Component> between = IntStream.range(0, components.size())
                    .mapToObj(k -> between(components.get(k), next.components.get(k), way)).toList();
            return new Values(between, next.singular, next.trail);
        }

        private static Component between(Component a, Component b, double way) {
            Gaussian p = a.law();
            Gaussian q = b.law();
            return new Component(between(a.weight(), b.weight(), way), new Gaussian(between(p.meanX(), q.meanX(), way),
                    between(p.meanY(), q.meanY(), way), between(p.varX(), q.varX(), way), between(p.varY(), q.varY(), way),
                    between(p.covXY(), q.covXY(), way)));
        }

        private static double between(double a, double b, double way) {
            return a + way * (b - a);
        }
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
