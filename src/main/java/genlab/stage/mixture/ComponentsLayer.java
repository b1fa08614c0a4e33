package genlab.stage.mixture;

import genlab.math.Gaussian;
import genlab.math.Points;
import genlab.model.Component;
import genlab.model.Edit;
import genlab.quantity.Edits;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.mixture.MixtureParts;
import genlab.stage.Colour;
import genlab.stage.Handle;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Lettering;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Place;
import genlab.stage.Viewport;
import genlab.stage.painting.Notes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The components of a mixture or the states of a chain: ellipses at one and two standard deviations, number and weight at the mean. One
/// that is singular is too small to be seen; a ring marks it.
public record ComponentsLayer() implements Layer {

    private static final int CORNERS = 72;

    /// Stage points: a number's disc, letters, the ring around what is singular.
    private static final double DISC = 17;
    private static final double TEXT = 11.5;
    private static final double RING = 34;

    /// The part of the way from one reading to the next that passes before ellipses move: the E step has the word first.
    private static final double WAIT = 0.4;

    /// Turns a kick after every step, so that no two go the same way: the golden angle.
    private static final double TURN = Math.PI * (3 - Math.sqrt(5));

    @Override
    public String id() {
        return "components";
    }

    @Override
    public String title() {
        return "Components";
    }

    @Override
    public String summary() {
        return "Ellipses of the components at 1 and 2 standard deviations, with their numbers and weights; drag one to move it.";
    }

    @Override
    public boolean usual() {
        return true;
    }

    @Override
    public Set<String> insteadOf() {
        return Set.of("samples");
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new MixtureParts());
    }

    @Override
    public Set<Quantity<?>> helped() {
        return Set.of(new Edits());
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(new MixtureParts()).ifPresent(parts -> {
            for (int k = 0; k < parts.components().size(); k++) {
                Gaussian law = parts.components().get(k).law();
                pen.stroke(view.place(law.contour(2, CORNERS)), palette.line(palette.part(k), 1.2).scaled(view.point()));
                pen.stroke(view.place(law.contour(1, CORNERS)), palette.line(palette.part(k), 2.4).scaled(view.point()));
            }
            for (int k = 0; k < parts.components().size(); k++) {
                label(pen, view, palette, k, parts.components().get(k), parts.singular().get(k));
            }
        });
    }

    private static void label(Pen pen, Viewport view, Palette palette, int k, Component component, boolean singular) {
        double x = view.x(component.law().meanX());
        double y = view.y(component.law().meanY());
        double unit = view.points(palette.emphasis());
        if (singular) {
            pen.stroke(ring(x, y, RING / 2 * unit), palette.dashed(palette.ink(), 1.4).scaled(view.point()));
        }
        pen.markers(Points.of(x, y), palette.mark(palette.part(k), DISC).scaled(view.point()));
        Colour disc = palette.part(k);
        Colour onDisc = palette.paper().contrast(disc) > palette.ink().contrast(disc) ? palette.paper() : palette.ink();
        pen.text(Integer.toString(k + 1), x, y, Lettering.of(TEXT * unit, onDisc).strong()
                .at(Lettering.Across.MIDDLE, Lettering.Along.MIDDLE));
        String weight = String.format(Locale.ROOT, "%.2f", component.weight());
        Notes.beside(pen, view, palette, Points.of(x + (singular ? RING / 2 : 0) * unit, y),
                singular ? weight + " · singular: on a point or a line" : weight, palette.ink(), DISC / 2 * unit);
    }

    private static Points ring(double x, double y, double radius) {
        return Points.build(CORNERS + 1, i -> new double[] {x + radius * Math.cos(2 * Math.PI * i / CORNERS),
            y + radius * Math.sin(2 * Math.PI * i / CORNERS)});
    }

    @Override
    public List<Handle> handles(Snapshot snapshot) {
        Optional<MixtureParts.Values> parts = snapshot.get(new MixtureParts());
        Set<String> verbs = verbs(snapshot);
        List<Handle> handles = new ArrayList<>();
        for (int k = 0; parts.isPresent() && verbs.contains("move") && k < parts.get().components().size(); k++) {
            Gaussian law = parts.get().components().get(k).law();
            int number = k + 1;
            handles.add(Handle.moving("component " + number, law.meanX(), law.meanY(), law.contour(2, CORNERS),
                    (x, y) -> Edit.of("move", number, x, y), choices(parts.get().components(), number, verbs, snapshot.step())));
        }
        return handles;
    }

    private static List<Handle.Choice> choices(List<Component> components, int number, Set<String> verbs, long step) {
        List<Handle.Choice> all = new ArrayList<>();
        all.add(new Handle.Choice("Kick component " + number, Edit.of("kick", number, (number + step) * TURN % (2 * Math.PI))));
        all.add(new Handle.Choice("Split component " + number, Edit.of("split", number)));
        for (int other = 1; other <= components.size(); other++) {
            if (other != number) {
                all.add(new Handle.Choice("Merge component " + number + " with " + other, Edit.of("merge", number, other)));
            }
        }
        all.add(new Handle.Choice("Remove component " + number, Edit.of("remove", number)));
        return all.stream().filter(choice -> verbs.contains(choice.edit().verb())).toList();
    }

    @Override
    public List<Handle.Choice> choices(Place place, Snapshot snapshot) {
        return verbs(snapshot).contains("add") ? List.of(new Handle.Choice("Add a component here", Edit.of("add", place.x(), place.y())))
                : List.of();
    }

    private static Set<String> verbs(Snapshot snapshot) {
        return snapshot.get(new Edits()).orElse(List.of()).stream().map(Edit::verbOf).collect(Collectors.toSet());
    }

    @Override
    public Snapshot between(Snapshot before, Snapshot now, double way) {
        return moving(before, now, way);
    }

    /// `now`, its components on their way from where they were.
    static Snapshot moving(Snapshot before, Snapshot now, double way) {
        MixtureParts quantity = new MixtureParts();
        Optional<MixtureParts.Values> from = before.get(quantity);
        Optional<MixtureParts.Values> to = now.get(quantity);
        return from.isEmpty() || to.isEmpty() || from.get().components().equals(to.get().components()) ? now
                : now.with(quantity, from.get().towards(to.get(), Math.clamp((way - WAIT) / (1 - WAIT), 0, 1)));
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(palette.line(palette.part(0), 2.4)), "components at 1 and 2 sd, with weights"));
    }
}
