package genlab.data.curve;

import genlab.card.Knob;
import java.util.List;

/// The ellipse about (0.5, 0.45) with radii 0.3 and 0.25, at an even pace in angle, plus noise: GAN Lab's ring
/// (Kahng et al., IEEE TVCG 2019).
public record Ring(
        @Knob(label = "Noise", help = "Standard deviation of the normal noise on both axes.", unit = "data units",
                min = 1e-3, max = 1, logarithmic = true) double noise) implements BlurredCurve {

    public Ring() {
        this(0.025);
    }

    @Override
    public String id() {
        return "ring";
    }

    @Override
    public String title() {
        return "Ring";
    }

    @Override
    public String summary() {
        return "A slightly flattened ring, from GAN Lab.";
    }

    @Override
    public List<Arc> arcs() {
        return List.of(Arc.ofEllipse(-1, 1, 0.5, 0.45, 0.3, 0.25, 0, 2 * Math.PI));
    }
}
