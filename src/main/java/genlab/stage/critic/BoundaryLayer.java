package genlab.stage.critic;

import genlab.card.Knob;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.critic.CriticField;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import genlab.stage.painting.FieldPainting;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where the discriminator cannot tell real from fake, as a line over any other field.
public record BoundaryLayer(
        @Knob(label = "Cells a side", help = "Fineness of the grid on which D is evaluated.", min = 10, max = 400, live = true)
        int cells) implements Layer {

    public BoundaryLayer() {
        this(60);
    }

    @Override
    public String id() {
        return "boundary";
    }

    @Override
    public String title() {
        return "Decision boundary";
    }

    @Override
    public String brief() {
        return "Boundary";
    }

    @Override
    public String summary() {
        return "The line D(x) = ½, where the discriminator cannot tell real from fake.";
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new CriticField(cells));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(new CriticField(cells)).ifPresent(field ->
                FieldPainting.contours(pen, view, field, List.of(0.5), stroke(palette)));
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(stroke(palette)), "D(x) = ½"));
    }

    private static Stroke stroke(Palette palette) {
        return palette.line(palette.quiet(), 1.4);
    }
}
