package genlab.data.curve;

import genlab.card.Knob;
import java.util.List;

/// Two interleaving half circles of radius 2: class 0 the upper half about (−1, −0.2), class 1 the lower half about
/// (1, 0.8); plus noise. scikit-learn's `make_moons` (noise 0.1) times 2 plus (−1, −0.2), as in the flow literature
/// (Grathwohl et al., “FFJORD”, ICLR 2019).
public record Moons(
        @Knob(label = "Noise", help = "Standard deviation of the normal noise on both axes.", unit = "data units",
                min = 0.01, max = 2, logarithmic = true) double noise) implements BlurredCurve {

    public Moons() {
        this(0.2);
    }

    @Override
    public String id() {
        return "moons";
    }

    @Override
    public String title() {
        return "Moons";
    }

    @Override
    public String summary() {
        return "Two interleaving half circles.";
    }

    @Override
    public List<Arc> arcs() {
        return List.of(Arc.ofEllipse(0, 0.5, -1, -0.2, 2, 2, 0, Math.PI),
                Arc.ofEllipse(1, 0.5, 1, 0.8, 2, 2, Math.PI, 2 * Math.PI));
    }
}
