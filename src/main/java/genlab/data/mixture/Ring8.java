package genlab.data.mixture;

import genlab.card.Knob;
import genlab.data.Mode;
import java.util.List;

/// Eight round normals at angles 2πk/8, the benchmark of mode coverage (Metz, Poole, Pfau, Sohl-Dickstein, “Unrolled
/// generative adversarial networks”, ICLR 2017; the angles stop short of 2π, so that all eight modes are distinct).
/// PacGAN's ring has radius 1 and sd 0.01; with modes that far apart H = log 8 + log(2πe·sd²).
public record Ring8(
        @Knob(label = "Radius", help = "Distance of the modes from the origin.", unit = "data units", min = 0.1, max = 100) double radius,
        @Knob(label = "Standard deviation", help = "Of each mode, on both axes.", unit = "data units",
                min = 1e-3, max = 10, logarithmic = true) double sd) implements NormalMixture {

    public Ring8() {
        this(2, 0.02);
    }

    @Override
    public String id() {
        return "ring-8";
    }

    @Override
    public String title() {
        return "Ring of 8";
    }

    @Override
    public String summary() {
        return "Eight narrow normals on a circle: the mode-coverage benchmark.";
    }

    @Override
    public List<Mode> modes() {
        return NormalMixture.onCircle(8, radius, sd);
    }
}
