package genlab.stage;

import genlab.card.Knob;
import genlab.math.Points;
import genlab.quantity.LatentPrior;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The coordinate lines that {@link GridLayer} shows bent by the generator, as they are before.
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
        return "Coordinate lines of the latent space before G bends them; neighbouring lines hold equal prior mass.";
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new LatentPrior());
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(new LatentPrior()).ifPresent(prior -> {
            double[] places = prior.evenly(lines);
            double end = places[lines - 1];
            List<Points> drawn = new ArrayList<>();
            for (double at : places) {
                drawn.add(view.place(Points.of(at, -end, at, end)));
                drawn.add(view.place(Points.of(-end, at, end, at)));
            }
            pen.stroke(drawn, GridLayer.stroke(palette).scaled(view.point()));
        });
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(GridLayer.stroke(palette)), "latent grid"));
    }
}
