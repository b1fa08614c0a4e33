package genlab.data.curve;

import genlab.card.Knob;
import java.util.List;

/// Two circles about the origin, half of the points on each: class 0 on radius 3, class 1 on the smaller one; plus noise.
/// scikit-learn's `make_circles` (factor ½, noise 0.08) times 3, as in the flow literature (Grathwohl et al., “FFJORD”, ICLR 2019).
public record Circles(
        @Knob(label = "Factor", help = "Radius of the inner circle over that of the outer.", min = 0, max = 0.99) double factor,
        @Knob(label = "Noise", help = "Standard deviation of the normal noise on both axes.", unit = "data units",
                min = 0.01, max = 3, logarithmic = true) double noise) implements BlurredCurve {

    private static final double RADIUS = 3;

    public Circles() {
        this(0.5, 0.24);
    }

    @Override
    public String id() {
        return "circles";
    }

    @Override
    public String title() {
        return "Circles";
    }

    @Override
    public String summary() {
        return "One circle inside another.";
    }

    @Override
    public List<Arc> arcs() {
        return List.of(circle(0, RADIUS), circle(1, factor * RADIUS));
    }

    private static Arc circle(int label, double radius) {
        return Arc.ofEllipse(label, 0.5, 0, 0, radius, radius, 0, 2 * Math.PI);
    }
}
