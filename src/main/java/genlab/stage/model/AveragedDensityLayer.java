package genlab.stage.model;

import genlab.card.Knob;
import genlab.math.Field;
import genlab.quantity.Averaged;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.model.ModelDensity;
import genlab.stage.ColourMap;
import genlab.stage.Palette;
import genlab.stage.painting.OfDensity;
import java.util.Optional;
import java.util.Set;

/// The density of the generator with the running mean of its parameters, on the same scale as the model's own.
public record AveragedDensityLayer(
        @Knob(label = "Cells a side", help = "Fineness of the grid on which the density is computed.", min = 10, max = 400, live = true)
        int cells,
        @Knob(label = "Effort", help = "Cells a side of the latent lattice that is carried through the model.", min = 16, max = 1024,
                logarithmic = true, live = true)
        int effort) implements OfDensity {

    public AveragedDensityLayer() {
        this(100, 128);
    }

    private Averaged<Field> quantity() {
        return new Averaged<>(new ModelDensity(cells, effort));
    }

    @Override
    public String id() {
        return "averaged-density";
    }

    @Override
    public String title() {
        return "Averaged density";
    }

    @Override
    public String summary() {
        return "p_G(x) of the generator with the running mean of its parameters (EMA), computed and not sampled; colours as for p_G.";
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(quantity());
    }

    @Override
    public Optional<Field> field(Snapshot snapshot) {
        return snapshot.get(quantity());
    }

    @Override
    public ColourMap map(Palette palette) {
        return palette.fakeDensity();
    }

    @Override
    public String measure(Snapshot snapshot) {
        return "averaged density";
    }
}
