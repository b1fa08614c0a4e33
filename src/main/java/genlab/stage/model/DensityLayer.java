package genlab.stage.model;

import genlab.card.Knob;
import genlab.math.Field;
import genlab.quantity.Proper;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.data.TargetDensity;
import genlab.quantity.model.ModelDensity;
import genlab.stage.ColourMap;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Viewport;
import genlab.stage.painting.FieldPainting;
import genlab.stage.painting.OfDensity;
import genlab.stage.painting.Ranges;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The density of the model, on the same scale as the target's where that is known.
public record DensityLayer(
        @Knob(label = "Cells a side", help = "Fineness of the grid on which the density is computed.", min = 10, max = 400, live = true)
        int cells,
        @Knob(label = "Effort", help = "Cells a side of the latent lattice that is carried through the model.", min = 16, max = 1024,
                logarithmic = true, live = true)
        int effort,
        @Knob(label = "Contour lines", help = "Lines around the densest regions that hold 50, 90 and 99 % of the mass.", live = true)
        boolean contours) implements OfDensity {

    public DensityLayer() {
        this(100, 128, false);
    }

    @Override
    public String id() {
        return "density";
    }

    @Override
    public String title() {
        return "Model density";
    }

    @Override
    public String brief() {
        return "Model p_G";
    }

    @Override
    public String summary() {
        return "p_G(x), the density of the model, computed and not sampled, in the samples’ hue; colours as for the target’s density.";
    }

    @Override
    public boolean usual() {
        return true;
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new ModelDensity(cells, effort));
    }

    /// With the target's density, both have one scale; what is no density in the strict sense is told where its colours are.
    @Override
    public Set<Quantity<?>> helped() {
        return Set.of(new TargetDensity(cells), new Proper());
    }

    @Override
    public Optional<Field> field(Snapshot snapshot) {
        return snapshot.get(new ModelDensity(cells, effort));
    }

    @Override
    public void contours(Pen pen, Viewport view, Palette palette, Field field) {
        FieldPainting.contours(pen, view, field, contours ? Ranges.enclosing(field, 0.5, 0.9, 0.99) : List.of(),
                palette.line(palette.quiet(), 0.8));
    }

    @Override
    public ColourMap map(Palette palette) {
        return palette.fakeDensity();
    }

    @Override
    public String measure(Snapshot snapshot) {
        return snapshot.get(new Proper()).orElse(true) ? "model density" : "density, not integrating to 1";
    }
}
