package genlab.stage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the user points at: places the pointer rested on, the last one last, one a plane; and the probes pinned, in their order.
public record Pointing(List<Place> rested, List<Place> probes) {

    public static final Pointing NOWHERE = new Pointing(List.of(), List.of());

    public Pointing {
        rested = List.copyOf(rested);
        probes = List.copyOf(probes);
    }

    /// With the pointer resting on a place.
    public Pointing at(Place place) {
        Stream<Place> others = rested.stream().filter(other -> !other.plane().equals(place.plane()));
        return new Pointing(Stream.concat(others, Stream.of(place)).toList(), probes);
    }

    public Pointing with(List<Place> pinned) {
        return new Pointing(rested, pinned);
    }

    /// Where the pointer rests on this plane, or did when it was last there.
    public Optional<Place> pointer(Plane plane) {
        return rested.stream().filter(place -> place.plane().equals(plane)).findFirst();
    }

    /// The probes on this plane, in the order they were pinned.
    public List<Place> probes(Plane plane) {
        return probes.stream().filter(place -> place.plane().equals(plane)).toList();
    }

    /// What is looked at on this plane: the probe pinned last, or else where the pointer rests.
    public Optional<Place> focus(Plane plane) {
        List<Place> pinned = probes(plane);
        return pinned.isEmpty() ? pointer(plane) : Optional.of(pinned.getLast());
    }
}
