package genlab.stage.critic;

import genlab.card.Knob;
import genlab.math.Field;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.critic.CriticDensity;
import genlab.stage.ColourMap;
import genlab.stage.Palette;
import genlab.stage.painting.OfDensity;
import java.util.Optional;
import java.util.Set;

/// The data's density as the discriminator makes it out, p_G·D/(1 − D), on the target's scale where that is known.
public record CriticDensityLayer(
        @Knob(label = "Cells a side", help = "Fineness of the grid on which it is computed.", min = 10, max = 400, live = true)
        int cells,
        @Knob(label = "Effort", help = "Cells a side of the latent lattice that is carried through the model.", min = 16, max = 1024,
                logarithmic = true, live = true)
        int effort) implements OfDensity {

    public CriticDensityLayer() {
        this(100, 128);
    }

    private CriticDensity quantity() {
        return new CriticDensity(cells, effort);
    }

    @Override
    public String id() {
        return "critic-density";
    }

    @Override
    public String title() {
        return "Density from D";
    }

    @Override
    public String summary() {
        return "p_G·D/(1 − D): what the discriminator takes the data’s density to be, in the data’s hue; p if D is the best one.";
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
        return palette.realDensity();
    }

    @Override
    public String measure(Snapshot snapshot) {
        return "p_G·D/(1 − D)";
    }
}
