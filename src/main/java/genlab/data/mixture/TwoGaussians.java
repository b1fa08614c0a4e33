package genlab.data.mixture;

import genlab.card.Knob;
import genlab.data.Mode;
import java.util.List;

/// w N((0.3, 0.7), 0.1² I) + (1 − w) N((0.7, 0.4), diag(0.05², 0.2²)), w = ½ in GAN Lab (Kahng, Thorat, Chau, Viégas,
/// Wattenberg, “GAN Lab”, IEEE TVCG 2019), whose sets live about the unit square.
public record TwoGaussians(
        @Knob(label = "First weight", help = "Share of the points that come from the round normal on the left.",
                min = 0.01, max = 0.99) double weight) implements NormalMixture {

    public TwoGaussians() {
        this(0.5);
    }

    @Override
    public String id() {
        return "two-gaussians";
    }

    @Override
    public String title() {
        return "Two Gaussians";
    }

    @Override
    public String summary() {
        return "A round normal and an upright one, from GAN Lab.";
    }

    @Override
    public List<Mode> modes() {
        return List.of(Mode.round(0, weight, 0.3, 0.7, 0.1), new Mode(1, 1 - weight, 0.7, 0.4, 0.05 * 0.05, 0.2 * 0.2, 0));
    }
}
