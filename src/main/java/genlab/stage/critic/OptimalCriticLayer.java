package genlab.stage.critic;

import genlab.card.Knob;
import genlab.math.Field;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.critic.OptimalCritic;
import genlab.stage.ColourMap;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Scale;
import genlab.stage.Viewport;
import genlab.stage.painting.FieldPainting;
import genlab.stage.painting.OfField;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The best discriminator there is against the present model, in the colours of the discriminator itself.
public record OptimalCriticLayer(
        @Knob(label = "Cells a side", help = "Fineness of the grid on which D* is computed.", min = 10, max = 400, live = true)
        int cells) implements OfField {

    public OptimalCriticLayer() {
        this(100);
    }

    @Override
    public String id() {
        return "optimal-critic";
    }

    @Override
    public String title() {
        return "Optimal discriminator";
    }

    @Override
    public String brief() {
        return "Optimal D*";
    }

    @Override
    public String summary() {
        return "D*(x) = p(x) / (p(x) + p_G(x)), computed and not learned: the best discriminator against the present model; "
                + "grey where there is neither data nor model.";
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new OptimalCritic(cells));
    }

    @Override
    public Optional<Field> field(Snapshot snapshot) {
        return snapshot.get(new OptimalCritic(cells));
    }

    @Override
    public void contours(Pen pen, Viewport view, Palette palette, Field field) {
        FieldPainting.contours(pen, view, field, List.of(0.5), palette.dashed(palette.truth(), 1.2));
    }

    @Override
    public ColourMap map(Palette palette) {
        return palette.verdict();
    }

    @Override
    public Scale scaleOf(Palette palette, Snapshot snapshot, Field field) {
        return new Scale(palette.verdict(), 0, 1, "D*(x)");
    }
}
