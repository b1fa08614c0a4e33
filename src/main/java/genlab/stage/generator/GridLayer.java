package genlab.stage.generator;

import genlab.card.Knob;
import genlab.math.Points;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.encoder.WarpedGrid;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The latent plane's coordinate lines after the model has bent them: the manifold.
public record GridLayer(
        @Knob(label = "Lines each way", help = "Neighbouring lines hold equal prior mass.", min = 2, max = 100, live = true)
        int lines) implements Layer {

    /// Points along one line: enough that bends look round.
    private static final int BENDS = 60;

    public GridLayer() {
        this(21);
    }

    @Override
    public String id() {
        return "grid";
    }

    @Override
    public String title() {
        return "Warped latent grid";
    }

    @Override
    public String brief() {
        return "Grid";
    }

    @Override
    public String summary() {
        return "Coordinate lines of the latent space as generator or decoder bends them; neighbouring lines hold equal prior mass.";
    }

    @Override
    public boolean usual() {
        return true;
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(quantity());
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        List<Points> image = snapshot.get(quantity()).orElse(List.of());
        pen.stroke(image.stream().map(view::place).toList(), stroke(palette).scaled(view.point()));
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(stroke(palette)), "latent grid, mapped"));
    }

    static Stroke stroke(Palette palette) {
        return palette.line(palette.latent().opacity(0.75), 1);
    }

    private WarpedGrid quantity() {
        return new WarpedGrid(lines, BENDS);
    }
}
