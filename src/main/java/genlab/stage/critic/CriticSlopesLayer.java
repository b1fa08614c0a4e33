package genlab.stage.critic;

import genlab.card.Knob;
import genlab.math.Field;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.critic.CriticSlopes;
import genlab.stage.ColourMap;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Scale;
import genlab.stage.Viewport;
import genlab.stage.chart.Figures;
import genlab.stage.painting.FieldPainting;
import genlab.stage.painting.OfField;
import genlab.stage.painting.Ranges;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How steep the critic is where, with a line where it is as steep as a Wasserstein critic should be.
public record CriticSlopesLayer(
        @Knob(label = "Cells a side", help = "Fineness of the grid on which the slope is computed.", min = 10, max = 400, live = true)
        int cells) implements OfField {

    public CriticSlopesLayer() {
        this(60);
    }

    @Override
    public String id() {
        return "critic-slopes";
    }

    @Override
    public String title() {
        return "Slope of D";
    }

    @Override
    public String summary() {
        return "‖∇a(x)‖, how steep D’s output is, per stage unit, with a line at 1: its largest is the critic’s Lipschitz constant.";
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new CriticSlopes(cells));
    }

    @Override
    public Optional<Field> field(Snapshot snapshot) {
        return snapshot.get(new CriticSlopes(cells));
    }

    @Override
    public void contours(Pen pen, Viewport view, Palette palette, Field field) {
        FieldPainting.contours(pen, view, field, List.of(1.0), palette.line(palette.quiet(), 1.2));
    }

    @Override
    public ColourMap map(Palette palette) {
        return palette.heights();
    }

    @Override
    public Scale scaleOf(Palette palette, Snapshot snapshot, Field field) {
        double most = Ranges.largest(field);
        String label = "‖∇a(x)‖ (per stage unit), largest " + Figures.of(most);
        return new Scale(palette.heights(), 0, Ranges.roundUp(most), label);
    }
}
