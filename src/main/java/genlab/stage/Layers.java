package genlab.stage;

import genlab.card.Member;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
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
            new ScoreLayer(),
            new OptimalCriticLayer(),
            new CriticErrorLayer(),
            new BoundaryLayer(),
            new TargetContoursLayer(),
            new GridLayer(),
            new DataLayer(),
            new SamplesLayer(),
            new DescentLayer(),
            new NextStepLayer(),
            new ModesLayer());

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

    /// Those of these layers that are seen, in the order they are painted: those that have something to paint, and of
    /// the fields, which cover each other, the topmost.
    public static List<Layer> visible(Collection<Layer> layers, Palette palette, Snapshot snapshot) {
        List<Layer> there = ordered(layers).stream().filter(layer -> layer.applies(snapshot)).toList();
        List<Layer> fields = there.stream().filter(layer -> layer.scale(palette, snapshot).isPresent()).toList();
        return there.stream().filter(layer -> !fields.contains(layer) || layer == fields.getLast()).toList();
    }

    /// Everything these layers need or make use of: what a snapshot for them should be asked for.
    public static Set<Quantity<?>> wanted(Collection<Layer> layers) {
        return layers.stream().flatMap(layer -> Stream.concat(layer.needs().stream(), layer.helped().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
