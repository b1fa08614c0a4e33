package genlab.stage.critic;

import genlab.card.Knob;
import genlab.math.Field;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.critic.CriticField;
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

/// The discriminator's surface: real's tint where it says real, fake's where it says fake, paper where it cannot tell.
public record CriticLayer(
        @Knob(label = "Cells a side", help = "Fineness of the grid on which D is evaluated.", min = 10, max = 400, live = true)
        int cells,
        @Knob(label = "Contour lines", help = "Lines at D = 0.1, 0.3, 0.5, 0.7, 0.9; the boundary ½ is always drawn.", live = true)
        boolean contours) implements OfField {

    public CriticLayer() {
        this(60, false);
    }

    @Override
    public String id() {
        return "critic";
    }

    @Override
    public String title() {
        return "Discriminator";
    }

    @Override
    public String brief() {
        return "Discriminator D";
    }

    @Override
    public String summary() {
        return "D(x), the probability the discriminator gives to “real”, from 0 (fake’s tint) to 1 (real’s tint).";
    }

    @Override
    public boolean usual() {
        return true;
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new CriticField(cells));
    }

    @Override
    public Optional<Field> field(Snapshot snapshot) {
        return snapshot.get(new CriticField(cells));
    }

    @Override
    public void contours(Pen pen, Viewport view, Palette palette, Field field) {
        FieldPainting.contours(pen, view, field, contours ? List.of(0.1, 0.3, 0.7, 0.9) : List.of(),
                palette.line(palette.quiet().opacity(0.6), 0.8));
        FieldPainting.contours(pen, view, field, List.of(0.5), palette.line(palette.quiet(), 1.2));
    }

    @Override
    public ColourMap map(Palette palette) {
        return palette.verdict();
    }

    @Override
    public Scale scaleOf(Palette palette, Snapshot snapshot, Field field) {
        return new Scale(palette.verdict(), 0, 1, "D(x)");
    }
}
