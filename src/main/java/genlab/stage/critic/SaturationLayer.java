package genlab.stage.critic;

import genlab.card.Knob;
import genlab.math.Field;
import genlab.model.gan.GanLoss;
import genlab.model.gan.Minimax;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.critic.GradientSizeField;
import genlab.stage.ColourMap;
import genlab.stage.Palette;
import genlab.stage.Scale;
import genlab.stage.painting.OfField;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Where the generator's gradient vanishes against the present discriminator, under any loss.
public record SaturationLayer(
        @Knob(label = "Loss", help = "Whose gradient, whatever the players train with.", live = true) GanLoss loss,
        @Knob(label = "Cells a side", help = "Fineness of the grid on which the gradient is computed.", min = 10, max = 400, live = true)
        int cells) implements OfField {

    /// Less than a millionth is as good as nothing to single precision.
    private static final double LEAST = -6;

    public SaturationLayer() {
        this(new Minimax(), 60);
    }

    private GradientSizeField quantity() {
        return new GradientSizeField(cells, loss);
    }

    @Override
    public String id() {
        return "saturation";
    }

    @Override
    public String title() {
        return "Saturation";
    }

    @Override
    public String summary() {
        return "log₁₀ ‖∂L_G/∂x‖ that a fake would feel under a loss of your choice against the present D; pale where it vanishes.";
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
        return palette.heights();
    }

    @Override
    public Scale scaleOf(Palette palette, Snapshot snapshot, Field field) {
        double most = Arrays.stream(field.values()).filter(Double::isFinite).max().orElse(0);
        double top = Math.max(1, Math.ceil(most));
        return new Scale(palette.heights(), LEAST, top, "log₁₀ ‖∂L_G/∂x‖, " + loss.title().toLowerCase(Locale.ROOT));
    }
}
