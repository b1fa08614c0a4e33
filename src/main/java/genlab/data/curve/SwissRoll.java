package genlab.data.curve;

import genlab.card.Knob;
import java.util.List;

/// The cross-section of a Swiss roll: (φ/5)·(cos φ, sin φ) for φ even from 3π/2 to 9π/2, plus noise. scikit-learn's
/// `make_swiss_roll` (noise 1), first and third coordinate over 5, as in the flow literature (Grathwohl et al., “FFJORD”, ICLR 2019).
public record SwissRoll(
        @Knob(label = "Noise", help = "Standard deviation of the normal noise on both axes.", unit = "data units",
                min = 0.01, max = 2, logarithmic = true) double noise) implements BlurredCurve {

    public SwissRoll() {
        this(0.2);
    }

    @Override
    public String id() {
        return "swiss-roll";
    }

    @Override
    public String title() {
        return "Swiss roll";
    }

    @Override
    public String summary() {
        return "One and a half turns of a spiral, thinning out.";
    }

    @Override
    public List<Arc> arcs() {
        return List.of(new Arc(-1, 1, 1, t -> angle(t) / 5 * Math.cos(angle(t)), t -> angle(t) / 5 * Math.sin(angle(t))));
    }

    private static double angle(double t) {
        return 1.5 * Math.PI * (1 + 2 * t);
    }
}
