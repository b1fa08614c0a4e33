package genlab.data.mixture;

import genlab.card.Knob;
import genlab.data.Mode;
import genlab.data.Sample;
import genlab.math.Frame;
import genlab.math.Scaling;
import java.util.List;
import java.util.stream.IntStream;

/// Five radial normals, bent clockwise the more the farther out: f ~ N((2, 0), diag(2s_r, 2s_t)²) turned by −2πk/5, then
/// everything at radius r turned by −¼·exp(r/2). After Johnson, Duvenaud, Wiltschko, Datta, Adams, “Composing graphical models
/// with neural networks”, NeurIPS 2016, whose bend goes by f₁ instead of r; by r it keeps areas, so that the density is exact.
public record Pinwheel(
        @Knob(label = "Radial sd", help = "Standard deviation along each arm, before bending, over the arm's distance.",
                min = 0.05, max = 0.5) double radial,
        @Knob(label = "Tangential sd", help = "Standard deviation across each arm, before bending, over the arm's distance.",
                min = 0.01, max = 0.5, logarithmic = true) double tangential) implements WarpedMixture {

    private static final int ARMS = 5;
    private static final double DISTANCE = 2;
    private static final double RATE = 0.25;

    public Pinwheel() {
        this(0.3, 0.1);
    }

    @Override
    public String id() {
        return "pinwheel";
    }

    @Override
    public String title() {
        return "Pinwheel";
    }

    @Override
    public String summary() {
        return "Five bent arms around a centre.";
    }

    @Override
    public List<Mode> straight() {
        double along = DISTANCE * DISTANCE * radial * radial;
        double across = DISTANCE * DISTANCE * tangential * tangential;
        return IntStream.range(0, ARMS).mapToObj(k -> {
            double c = Math.cos(2 * Math.PI * k / ARMS);
            double s = -Math.sin(2 * Math.PI * k / ARMS);
            return new Mode(k, 1.0 / ARMS, DISTANCE * c, DISTANCE * s,
                    c * c * along + s * s * across, s * s * along + c * c * across, c * s * (along - across));
        }).toList();
    }

    @Override
    public Sample bend(Sample p) {
        return turned(p.x(), p.y(), -RATE * Math.exp(Math.hypot(p.x(), p.y()) / DISTANCE), p.label());
    }

    @Override
    public Sample unbend(double x, double y) {
        return turned(x, y, RATE * Math.exp(Math.hypot(x, y) / DISTANCE), -1);
    }

    private static Sample turned(double x, double y, double angle, int label) {
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        return new Sample(c * x - s * y, s * x + c * y, label);
    }

    /// r·d(angle)/dr at 3 sd out.
    @Override
    public double shear() {
        double r = 1 + 3 * radial;
        return RATE * r * Math.exp(r);
    }

    /// The disc that holds each arm out to 3.5 sd, and a margin.
    @Override
    public Frame frame() {
        return Frame.square(DISTANCE * Math.hypot(1 + 3.5 * radial, 3.5 * tangential)).grow(0.05);
    }

    /// By its fivefold symmetry the mean is 0 and the variance half of E r², the same on both axes.
    @Override
    public Scaling scaling() {
        double sd = DISTANCE * Math.sqrt((1 + radial * radial + tangential * tangential) / 2);
        return new Scaling(0, 0, sd, sd);
    }
}
