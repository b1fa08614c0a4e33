package genlab.quantity.critic;

import genlab.math.Field;
import genlab.math.Grid;
import genlab.model.Critic;
import genlab.model.gan.GanLoss;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Set;

/// log₁₀ ‖∂L_G/∂x‖ that a fake would feel under a loss against the present discriminator, at the centres of an n × n grid over the stage:
/// {@link GradientSizes} anywhere.
public record GradientSizeField(int n, GanLoss loss) implements Quantity<Field> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Critic.class);
    }

    @Override
    public Field read(Readings at) {
        Grid grid = new Grid(at.data().stageFrame(), n, n);
        double[] outputs = at.ability(Critic.class).scores(grid.centres());
        double[] slopes = at.read(new CriticSlopes(n)).values();
        double[] values = new double[outputs.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.log10(GradientSizes.size(loss, outputs[i], slopes[i]));
        }
        return new Field(grid, values);
    }
}
