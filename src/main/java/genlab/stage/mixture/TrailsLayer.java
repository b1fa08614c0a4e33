package genlab.stage.mixture;

import genlab.math.Points;
import genlab.model.Component;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.mixture.MixtureParts;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Viewport;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where the means have been: a line through the places a mean has visibly moved to.
public record TrailsLayer() implements Layer {

    private static final double DOT = 3.5;

    @Override
    public String id() {
        return "trails";
    }

    @Override
    public String title() {
        return "Trails of the means";
    }

    @Override
    public String brief() {
        return "Trails";
    }

    @Override
    public String summary() {
        return "The ways the means have come, a dot wherever a step moved them visibly.";
    }

    @Override
    public boolean usual() {
        return true;
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new MixtureParts());
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(new MixtureParts()).ifPresent(parts -> {
            List<List<Component>> trail = parts.trail().stream().filter(past -> past.size() == parts.components().size()).toList();
            for (int k = 0; k < parts.components().size(); k++) {
                int own = k;
                Points way = view.place(Points.build(trail.size() + 1, i -> {
                    Component then = (i < trail.size() ? trail.get(i) : parts.components()).get(own);
                    return new double[] {then.law().meanX(), then.law().meanY()};
                }));
                pen.stroke(way, palette.line(palette.part(k).mix(palette.ink(), 0.25), 1.2).scaled(view.point()));
                pen.markers(way, palette.mark(palette.part(k).mix(palette.ink(), 0.25), DOT).scaled(view.point()));
            }
        });
    }

    @Override
    public Snapshot between(Snapshot before, Snapshot now, double way) {
        return ComponentsLayer.moving(before, now, way);
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(palette.line(palette.part(0).mix(palette.ink(), 0.25), 1.2)), "trails of the means"));
    }
}
