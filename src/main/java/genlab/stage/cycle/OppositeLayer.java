package genlab.stage.cycle;

import genlab.quantity.Opposite;
import genlab.quantity.OtherSet;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.stage.ColourMap;
import genlab.stage.Ground;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Plane;
import genlab.stage.Scale;
import genlab.stage.Viewport;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A layer of the data's plane as it is of the other set's, where a model translates into one.
public record OppositeLayer(Layer layer) implements Layer {

    @Override
    public String id() {
        return "other-" + layer.id();
    }

    @Override
    public String title() {
        return layer.title();
    }

    @Override
    public String brief() {
        return layer.brief();
    }

    @Override
    public String summary() {
        return layer.summary() + " All this of the other set, that the data are translated into.";
    }

    @Override
    public Plane plane() {
        return Plane.OTHER;
    }

    @Override
    public Ground ground(Snapshot snapshot) {
        return layer.ground(there(snapshot));
    }

    @Override
    public boolean usual() {
        return layer.usual();
    }

    @Override
    public Set<Quantity<?>> needs() {
        Set<Quantity<?>> needs = opposite(layer.needs());
        needs.add(new OtherSet());
        return needs;
    }

    @Override
    public Set<Quantity<?>> helped() {
        return opposite(layer.helped());
    }

    private static Set<Quantity<?>> opposite(Set<Quantity<?>> quantities) {
        Set<Quantity<?>> opposite = new HashSet<>();
        quantities.forEach(quantity -> opposite.add(new Opposite<>(quantity)));
        return opposite;
    }

    /// What a snapshot taken from the other set would hold of what the layer needs.
    private Snapshot there(Snapshot snapshot) {
        Set<Quantity<?>> wanted = new HashSet<>(layer.needs());
        wanted.addAll(layer.helped());
        Map<Quantity<?>, Object> values = new HashMap<>();
        wanted.forEach(quantity -> snapshot.get(new Opposite<>(quantity)).ifPresent(value -> values.put(quantity, value)));
        return new Snapshot(snapshot.step(), snapshot.get(new OtherSet()).orElse(snapshot.data()), Map.copyOf(values));
    }

    @Override
    public boolean applies(Snapshot snapshot) {
        return Layer.super.applies(snapshot) && layer.applies(there(snapshot));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        if (snapshot.get(new OtherSet()).isPresent()) {
            layer.paint(pen, view, palette, there(snapshot));
        }
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return layer.key(palette);
    }

    @Override
    public Optional<ColourMap> colours(Palette palette) {
        return layer.colours(palette);
    }

    @Override
    public Optional<Scale> scale(Palette palette, Snapshot snapshot) {
        return layer.scale(palette, there(snapshot));
    }
}
