package genlab.quantity.critic;

import genlab.math.Points;
import genlab.model.Critic;
import genlab.model.Sampler;
import genlab.model.gan.GanLoss;
import genlab.model.gan.GanLosses;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.model.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// How strongly each loss would push each of the first `count` shown samples against the present discriminator: ‖∂L_G/∂x‖ =
/// |ℓ′(a(x))|·‖∇a(x)‖ per stage unit, a being D's output and ℓ what the generator's loss makes of it. What vanishes for one loss and
/// not for another is told apart by ℓ′ alone.
public record GradientSizes(int count) implements Quantity<List<GradientSizes.OfLoss>> {

    /// @param sizes one for each sample
    public record OfLoss(GanLoss loss, List<Double> sizes) {
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Critic.class, Sampler.class);
    }

    @Override
    public List<OfLoss> read(Readings at) {
        Critic critic = at.ability(Critic.class);
        Points samples = at.read(new Samples(count));
        double[] outputs = critic.scores(samples);
        double[] slopes = Slopes.of(critic, samples);
        List<OfLoss> all = new ArrayList<>();
        for (GanLoss loss : GanLosses.ALL) {
            List<Double> sizes = new ArrayList<>();
            for (int i = 0; i < outputs.length; i++) {
                sizes.add(size(loss, outputs[i], slopes[i]));
            }
            all.add(new OfLoss(loss, List.copyOf(sizes)));
        }
        return List.copyOf(all);
    }

    static double size(GanLoss loss, double output, double slope) {
        return Math.abs(loss.slopes(output).generator()) * slope;
    }
}
