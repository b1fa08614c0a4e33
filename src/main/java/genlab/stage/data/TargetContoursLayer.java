package genlab.stage.data;

import genlab.card.Knob;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.data.TargetDensity;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import genlab.stage.painting.FieldPainting;
import genlab.stage.painting.Ranges;
import java.util.Optional;
import java.util.Set;

/// The target as lines over anything else: around the densest regions that hold 50, 90 and 99 % of its mass.
public record TargetContoursLayer(
        @Knob(label = "Cells a side", help = "Fineness of the grid on which the density is computed.", min = 10, max = 400, live = true)
        int cells) implements Layer {

    public TargetContoursLayer() {
        this(100);
    }

    @Override
    public String id() {
        return "target-contours";
    }

    @Override
    public String title() {
        return "Target contours";
    }

    @Override
    public String brief() {
        return "Contours";
    }

    @Override
    public String summary() {
        return "Dashed lines around the densest regions that hold 50, 90 and 99 % of the target’s mass.";
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new TargetDensity(cells));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(new TargetDensity(cells)).ifPresent(field ->
                FieldPainting.contours(pen, view, field, Ranges.enclosing(field, 0.5, 0.9, 0.99), stroke(palette)));
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(stroke(palette)), "target (50, 90, 99 %)"));
    }

    private static Stroke stroke(Palette palette) {
        return palette.dashed(palette.truth(), 1);
    }
}
