package genlab.stage.data;

import genlab.card.Knob;
import genlab.math.Field;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.data.TargetDensity;
import genlab.stage.ColourMap;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Scale;
import genlab.stage.Viewport;
import genlab.stage.painting.FieldPainting;
import genlab.stage.painting.OfField;
import genlab.stage.painting.Ranges;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The density the data come from.
public record TargetLayer(
        @Knob(label = "Cells a side", help = "Fineness of the grid on which the density is computed.", min = 10, max = 400, live = true)
        int cells,
        @Knob(label = "Contour lines", help = "Lines around the densest regions that hold 50, 90 and 99 % of the mass.", live = true)
        boolean contours) implements OfField {

    public TargetLayer() {
        this(100, false);
    }

    @Override
    public String id() {
        return "target";
    }

    @Override
    public String title() {
        return "Target density";
    }

    @Override
    public String brief() {
        return "Target p";
    }

    @Override
    public String summary() {
        return "p(x), the density the data come from, in the data’s hue.";
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new TargetDensity(cells));
    }

    @Override
    public Optional<Field> field(Snapshot snapshot) {
        return snapshot.get(new TargetDensity(cells));
    }

    @Override
    public void contours(Pen pen, Viewport view, Palette palette, Field field) {
        FieldPainting.contours(pen, view, field, contours ? Ranges.enclosing(field, 0.5, 0.9, 0.99) : List.of(),
                palette.line(palette.quiet(), 0.8));
    }

    @Override
    public ColourMap map(Palette palette) {
        return palette.realDensity();
    }

    @Override
    public Scale scaleOf(Palette palette, Snapshot snapshot, Field field) {
        return Ranges.density(palette.realDensity(), field, field, "target density", snapshot.data());
    }
}
