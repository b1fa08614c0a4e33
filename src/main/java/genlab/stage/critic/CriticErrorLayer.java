package genlab.stage.critic;

import genlab.card.Knob;
import genlab.math.Field;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.critic.CriticField;
import genlab.quantity.critic.OptimalCritic;
import genlab.stage.ColourMap;
import genlab.stage.Palette;
import genlab.stage.Scale;
import genlab.stage.painting.OfField;
import genlab.stage.painting.Ranges;
import java.util.Optional;
import java.util.Set;

/// Where the discriminator is wrong, and which way.
public record CriticErrorLayer(
        @Knob(label = "Cells a side", help = "Fineness of the grid on which both are computed.", min = 10, max = 400, live = true)
        int cells) implements OfField {

    public CriticErrorLayer() {
        this(100);
    }

    @Override
    public String id() {
        return "critic-error";
    }

    @Override
    public String title() {
        return "Discriminator error";
    }

    @Override
    public String brief() {
        return "Error D − D*";
    }

    @Override
    public String summary() {
        return "D(x) − D*(x): what the discriminator still has to learn; 0 is paper.";
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new CriticField(cells), new OptimalCritic(cells));
    }

    @Override
    public ColourMap map(Palette palette) {
        return palette.difference();
    }

    @Override
    public Optional<Field> field(Snapshot snapshot) {
        Optional<Field> best = snapshot.get(new OptimalCritic(cells));
        return snapshot.get(new CriticField(cells)).flatMap(d -> best.map(b -> minus(d, b)));
    }

    private static Field minus(Field a, Field b) {
        double[] values = new double[a.values().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = a.values()[i] - b.values()[i];
        }
        return new Field(a.grid(), values);
    }

    /// As far to both sides, so that 0 stays in the middle.
    @Override
    public Scale scaleOf(Palette palette, Snapshot snapshot, Field field) {
        double most = Math.min(1, Ranges.roundUp(Ranges.largest(field)));
        return new Scale(palette.difference(), -most, most, "D(x) − D*(x)");
    }
}
