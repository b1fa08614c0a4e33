package genlab.stage.generator;

import genlab.card.Knob;
import genlab.math.Field;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.generator.PreimageCount;
import genlab.stage.ColourMap;
import genlab.stage.Palette;
import genlab.stage.Scale;
import genlab.stage.painting.OfField;
import genlab.stage.painting.Ranges;
import java.util.Optional;
import java.util.Set;

/// How many latents make each point: how many times over the sheet lies there.
public record PreimageCountLayer(
        @Knob(label = "Cells a side", help = "Fineness of the grid on which is counted.", min = 10, max = 400, live = true)
        int cells,
        @Knob(label = "Effort", help = "Cells a side of the latent lattice that is carried through the model.", min = 16, max = 1024,
                logarithmic = true, live = true)
        int effort) implements OfField {

    /// The last number with a colour of its own: at a crumpled corner there may be dozens, and one and three would look alike.
    private static final int MOST = 5;

    public PreimageCountLayer() {
        this(200, 256);
    }

    @Override
    public String id() {
        return "preimage-count";
    }

    @Override
    public String title() {
        return "Number of latents";
    }

    @Override
    public String brief() {
        return "Latents #z";
    }

    @Override
    public String summary() {
        return "How many latents G takes to each point: 0 where it never gets, 3 where its sheet lies folded.";
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new PreimageCount(cells, effort));
    }

    @Override
    public Optional<Field> field(Snapshot snapshot) {
        return snapshot.get(new PreimageCount(cells, effort));
    }

    @Override
    public ColourMap map(Palette palette) {
        return palette.latentDensity();
    }

    @Override
    public Scale scaleOf(Palette palette, Snapshot snapshot, Field field) {
        return new Scale(palette.latentDensity(), 0, MOST, "latents #{z : G(z) = x}", Ranges.largest(field) > MOST);
    }
}
