package genlab.data.mixture;

import genlab.card.Knob;
import genlab.data.Mode;
import genlab.data.Sample;
import genlab.math.Frame;
import genlab.math.Scaling;
import java.util.List;

/// A normal bent along a parabola: x₁ = s·z₁, x₂ = w·z₂ + b(x₁² − s²), z ~ N(0, I); H = 1 + log 2π + log(sw). The twisted
/// normal of Haario, Saksman, Tamminen, “Adaptive proposal distribution for random walk Metropolis algorithm”,
/// Computational Statistics 14, 1999.
public record Banana(
        @Knob(label = "Length", help = "Standard deviation of the first coordinate.", unit = "data units",
                min = 0.1, max = 10, logarithmic = true) double length,
        @Knob(label = "Width", help = "Standard deviation of the second coordinate given the first.", unit = "data units",
                min = 0.01, max = 10, logarithmic = true) double width,
        @Knob(label = "Bend", help = "Curvature of the parabola; 0 is a plain normal.", unit = "per data unit", min = -5, max = 5)
        double bend) implements WarpedMixture {

    public Banana() {
        this(1.5, 0.4, 0.4);
    }

    @Override
    public String id() {
        return "banana";
    }

    @Override
    public String title() {
        return "Banana";
    }

    @Override
    public String summary() {
        return "A normal bent along a parabola.";
    }

    @Override
    public List<Mode> straight() {
        return List.of(new Mode(-1, 1, 0, 0, length * length, width * width, 0));
    }

    @Override
    public Sample bend(Sample p) {
        return new Sample(p.x(), p.y() + rise(p.x()), p.label());
    }

    @Override
    public Sample unbend(double x, double y) {
        return new Sample(x, y - rise(x), -1);
    }

    private double rise(double x) {
        return bend * (x * x - length * length);
    }

    /// The parabola's slope at 3 sd.
    @Override
    public double shear() {
        return Math.abs(2 * bend * 3 * length);
    }

    /// The parabola out to 3.4 sd, which holds 99.93 %, with 3.5 sd of width around it, and a margin.
    @Override
    public Frame frame() {
        double x = 3.4 * length;
        double end = rise(x);
        double vertex = rise(0);
        return new Frame(-x, x, Math.min(end, vertex) - 3.5 * width, Math.max(end, vertex) + 3.5 * width).grow(0.05);
    }

    /// E x₂ = 0, Var x₂ = w² + 2b²s⁴.
    @Override
    public Scaling scaling() {
        double bent = bend * length * length;
        return new Scaling(0, 0, length, Math.sqrt(width * width + 2 * bent * bent));
    }
}
