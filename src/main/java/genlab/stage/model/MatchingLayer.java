package genlab.stage.model;

import genlab.card.Knob;
import genlab.math.Points;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.model.Transport;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The cheapest way to carry data points to samples.
public record MatchingLayer(
        @Knob(label = "Pairs", help = "How many data points are carried to as many samples; above 200 in the background.", min = 1,
                max = 1000, live = true)
        int count) implements Layer {

    public MatchingLayer() {
        this(200);
    }

    @Override
    public String id() {
        return "matching";
    }

    @Override
    public String title() {
        return "Optimal transport";
    }

    @Override
    public String brief() {
        return "Transport";
    }

    @Override
    public String summary() {
        return "Lines of the cheapest pairing of data points with samples; their mean length is W₁ of the two, exactly.";
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new Transport(count));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(new Transport(count)).ifPresent(plan -> {
            Points from = view.place(plan.real());
            Points to = view.place(plan.fake());
            List<Points> lines = new ArrayList<>();
            for (int i = 0; i < from.size(); i++) {
                lines.add(Points.of(from.x(i), from.y(i), to.x(i), to.y(i)));
            }
            pen.stroke(lines, stroke(palette).scaled(view.point()));
        });
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(stroke(palette)), "cheapest pairs, data to samples"));
    }

    private static Stroke stroke(Palette palette) {
        return palette.line(palette.ink().opacity(0.6), 1);
    }
}
