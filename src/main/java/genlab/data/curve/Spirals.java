package genlab.data.curve;

import genlab.card.Knob;
import java.util.List;

/// Two arms of an Archimedean spiral, ±(φ/3)·(−cos φ, sin φ) for φ from 0 to 2π·turns, spread evenly along their length;
/// plus noise. The curve of FFJORD's `2spirals` (Grathwohl et al., ICLR 2019), which adds a square jitter as well.
public record Spirals(
        @Knob(label = "Turns", help = "Of each arm about the origin.", min = 0.25, max = 5) double turns,
        @Knob(label = "Noise", help = "Standard deviation of the normal noise on both axes.", unit = "data units",
                min = 0.01, max = 2, logarithmic = true) double noise) implements BlurredCurve {

    public Spirals() {
        this(1.5, 0.1);
    }

    @Override
    public String id() {
        return "spirals";
    }

    @Override
    public String title() {
        return "Spirals";
    }

    @Override
    public String summary() {
        return "Two interleaving arms of a spiral.";
    }

    @Override
    public List<Arc> arcs() {
        return List.of(arm(0, 1), arm(1, -1));
    }

    private Arc arm(int label, double sign) {
        double end = 2 * Math.PI * turns;
        return new Arc(label, 0.5, 2, t -> -sign * end * t / 3 * Math.cos(end * t), t -> sign * end * t / 3 * Math.sin(end * t));
    }
}
