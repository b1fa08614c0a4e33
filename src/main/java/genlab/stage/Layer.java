package genlab.stage;

import genlab.card.Member;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Something that can be seen on the stage, as a recipe: a record whose components are its knobs. Painting is a pure function of what
/// was read off a run, and paints the window, the page and the film alike.
public interface Layer extends Member {

    /// Where it is drawn.
    default Plane plane() {
        return Plane.DATA;
    }

    /// What lies around it on its plane. Asked only where it applies.
    default Ground ground(Snapshot snapshot) {
        return Ground.of(snapshot.data());
    }

    /// Whether it is shown at first when a model that has it is chosen.
    default boolean usual() {
        return false;
    }

    /// This layer, about what the user points at: a layer that looks at a place holds it as a knob.
    default Layer about(Pointing pointing) {
        return this;
    }

    /// What must be in a snapshot for this layer to have anything to paint. A run that lacks an ability leaves its
    /// quantities out; the layer is then not offered.
    Set<Quantity<?>> needs();

    /// What else it makes use of if it is there.
    default Set<Quantity<?>> helped() {
        return Set.of();
    }

    /// Whether it has anything to paint: only then does it stand in a legend.
    default boolean applies(Snapshot snapshot) {
        return snapshot.holds(needs());
    }

    /// Why it has nothing to paint and waiting will not help, as a sentence for the user; empty if it only has not been read yet.
    default Optional<String> absence(Snapshot snapshot) {
        return Optional.empty();
    }

    /// Draws on the stage, inside `view.box()`. Paints nothing if `snapshot` does not hold what it needs.
    void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot);

    /// Its entry in the legend; fields have a scale instead.
    default Optional<Key> key(Palette palette) {
        return Optional.empty();
    }

    /// What a hand can take of it, each thing at the same index as long as the run has as many.
    default List<Handle> handles(Snapshot snapshot) {
        return List.of();
    }

    /// What can be done by hand at a place where there is nothing to be taken.
    default List<Handle.Choice> choices(Place place, Snapshot snapshot) {
        return List.of();
    }

    /// What it shows on the way from `before` to `now`, two readings of one run a step or less apart: 0 there, 1 here. Only for the eye:
    /// nothing is trained in between.
    default Snapshot between(Snapshot before, Snapshot now, double way) {
        return now;
    }

    /// The ids of layers that say less of the same: these are not shown at first beside it.
    default Set<String> insteadOf() {
        return Set.of();
    }

    /// The title in a word or two, for where there is little room.
    default String brief() {
        return title();
    }

    /// The colours a field is painted in, whatever its numbers; empty for everything that is not a field. Fields cover each other.
    default Optional<ColourMap> colours(Palette palette) {
        return Optional.empty();
    }

    /// The colours of its field, for painting and for the colour bar.
    default Optional<Scale> scale(Palette palette, Snapshot snapshot) {
        return Optional.empty();
    }

    @Override
    default List<Layer> family() {
        return Layers.ALL;
    }
}
