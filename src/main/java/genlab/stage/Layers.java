package genlab.stage;

import genlab.card.Member;
import genlab.quantity.Quantity;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The layers, from the one painted first (fields) to the one on top (dots).
public final class Layers {

    public static final List<Layer> ALL = List.of(
            new TargetLayer(),
            new DensityLayer(),
            new CriticLayer(),
            new OptimalCriticLayer(),
            new CriticErrorLayer(),
            new TargetContoursLayer(),
            new GridLayer(),
            new DataLayer(),
            new SamplesLayer(),
            new ModesLayer(),
            new DescentLayer(),
            new NextStepLayer());

    private Layers() {
    }

    /// The layers with these ids and their default knobs.
    ///
    /// @throws genlab.card.KnobException naming the ids there are
    public static List<Layer> named(List<String> ids) {
        return ordered(ids.stream().map(id -> Member.find(ALL, "layer", id)).toList());
    }

    /// These layers in the order they are painted.
    public static List<Layer> ordered(Collection<Layer> layers) {
        List<String> order = ALL.stream().map(Member::id).toList();
        return layers.stream().sorted((a, b) -> Integer.compare(order.indexOf(a.id()), order.indexOf(b.id()))).toList();
    }

    /// Everything these layers need or make use of: what a snapshot for them should be asked for.
    public static Set<Quantity<?>> wanted(Collection<Layer> layers) {
        return layers.stream().flatMap(layer -> Stream.concat(layer.needs().stream(), layer.helped().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
