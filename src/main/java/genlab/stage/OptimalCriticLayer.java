package genlab.stage;

import genlab.card.Knob;
import genlab.quantity.OptimalCritic;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The best discriminator there is against the present model, in the colours of the discriminator itself.
public record OptimalCriticLayer(
        @Knob(label = "Cells a side", help = "Fineness of the grid on which D* is computed.", min = 10, max = 400, live = true)
        int cells) implements Layer {

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
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(new OptimalCritic(cells)).ifPresent(field -> {
            FieldPainting.paint(pen, view, palette, field, scaleOf(palette));
            FieldPainting.contours(pen, view, field, List.of(0.5), palette.dashed(palette.truth(), 1.2));
        });
    }

    @Override
    public Optional<ColourMap> colours(Palette palette) {
        return Optional.of(palette.verdict());
    }

    @Override
    public Optional<Scale> scale(Palette palette, Snapshot snapshot) {
        return Optional.of(scaleOf(palette));
    }

    private static Scale scaleOf(Palette palette) {
        return new Scale(palette.verdict(), 0, 1, "D*(x)");
    }
}
