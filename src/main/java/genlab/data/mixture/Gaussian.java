package genlab.data.mixture;

import genlab.card.Knob;
import genlab.data.Mode;
import java.util.List;

/// One correlated normal N((2, −1), Σ), Σ = ((s₁², ρs₁s₂), (ρs₁s₂, s₂²));
/// H = 1 + log 2π + log(s₁s₂√(1 − ρ²)).
public record Gaussian(
        @Knob(label = "Standard deviation 1", help = "Along the first axis.", unit = "data units",
                min = 1e-3, max = 1e3, logarithmic = true) double sd1,
        @Knob(label = "Standard deviation 2", help = "Along the second axis.", unit = "data units",
                min = 1e-3, max = 1e3, logarithmic = true) double sd2,
        @Knob(label = "Correlation", help = "Between the two coordinates.", min = -0.999, max = 0.999) double correlation)
        implements NormalMixture {

    public Gaussian() {
        this(2, 0.5, 0.7);
    }

    @Override
    public String id() {
        return "gaussian";
    }

    @Override
    public String title() {
        return "Gaussian";
    }

    @Override
    public String summary() {
        return "One normal with correlated coordinates: what every model should master.";
    }

    @Override
    public List<Mode> modes() {
        return List.of(new Mode(-1, 1, 2, -1, sd1 * sd1, sd2 * sd2, correlation * sd1 * sd2));
    }
}
