package genlab.stage.generator;

import genlab.card.Knob;
import genlab.math.Points;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.generator.LatentLines;
import genlab.quantity.generator.LatentPlane;
import genlab.stage.Key;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Viewport;
import genlab.stage.painting.OfLatents;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The coordinate lines that {@link GridLayer} shows bent, as they are before.
public record NoiseGridLayer(
        @Knob(label = "Lines each way", help = "Neighbouring lines hold equal prior mass.", min = 2, max = 100, live = true)
        int lines) implements OfLatents {

    public NoiseGridLayer() {
        this(21);
    }

    @Override
    public String id() {
        return "noise-grid";
    }

    @Override
    public String title() {
        return "Latent grid";
    }

    @Override
    public String brief() {
        return "Grid";
    }

    @Override
    public String summary() {
        return "Coordinate lines of the latent space before the model bends them; neighbouring lines hold equal prior mass.";
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new LatentPlane(), new LatentLines(lines));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        if (!applies(snapshot)) {
            return;
        }
        LatentLines.Values places = snapshot.get(new LatentLines(lines)).orElseThrow();
        List<Points> drawn = new ArrayList<>();
        for (double x : places.across()) {
            drawn.add(view.place(Points.of(x, places.upwards().getFirst(), x, places.upwards().getLast())));
        }
        for (double y : places.upwards()) {
            drawn.add(view.place(Points.of(places.across().getFirst(), y, places.across().getLast(), y)));
        }
        pen.stroke(drawn, GridLayer.stroke(palette).scaled(view.point()));
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(GridLayer.stroke(palette)), "latent grid"));
    }
}
