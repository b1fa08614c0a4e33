package genlab.stage.generator;

import genlab.card.Knob;
import genlab.math.Points;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.generator.Folds;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where the sheet that the latent plane has become lies folded: the images of the lines det J_G = 0.
public record FoldsLayer(
        @Knob(label = "Cells a side", help = "Fineness of the latent grid on which the folds are found.", min = 10, max = 400, live = true)
        int cells) implements Layer {

    public FoldsLayer() {
        this(100);
    }

    @Override
    public String id() {
        return "folds";
    }

    @Override
    public String title() {
        return "Folds";
    }

    @Override
    public String summary() {
        return "The edges along which G folds the latent plane over, det J_G = 0: the density has a sharp edge there.";
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new Folds(cells));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        List<Points> image = snapshot.get(new Folds(cells)).map(Folds.Lines::image).orElse(List.of());
        pen.stroke(image.stream().map(view::place).toList(), stroke(palette).scaled(view.point()));
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(stroke(palette)), "folds, det J_G = 0"));
    }

    static Stroke stroke(Palette palette) {
        return palette.line(palette.ink(), 1.6);
    }
}
