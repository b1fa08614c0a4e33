package genlab.data.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.data.Distribution;
import genlab.data.LogDensity;
import genlab.math.Scaling;
import genlab.noise.Stream;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CurvesTest {

    private static double entropy(Distribution d) {
        return d.entropy().orElseThrow();
    }

    /// The reference values are Monte Carlo means of an independent implementation with these standard errors; circles by quadrature.
    @Test
    void entropiesAgreeWithTheLiterature() {
        assertEquals(3.2681357, entropy(new Circles()), 1e-4);
        assertEquals(2.3950776, entropy(new Moons()), 4 * 0.00137);
        assertEquals(2.6686773, entropy(new SwissRoll()), 4 * 0.00140);
    }

    @Test
    void momentsAgreeWithTheLiterature() {
        Scaling moons = new Moons().scaling();
        assertEquals(0, moons.meanX(), 1e-12);
        assertEquals(0.3, moons.meanY(), 1e-12);
        assertEquals(3.0442, moons.sdX() * moons.sdX(), 0.02);
        assertEquals(1.0162, moons.sdY() * moons.sdY(), 0.01);
        Scaling roll = new SwissRoll().scaling();
        assertEquals(0.3988, roll.meanX(), 0.01);
        assertEquals(0.0431, roll.meanY(), 0.01);
    }

    /// Noise much thinner than the circle is wide: H → log of its length plus the ½ log 2πeσ² across it.
    @Test
    void thinCircleHasTheEntropyOfItsLengthAndItsNoise() {
        double sd = 0.01;
        double both = Math.log(2 * Math.PI * 3) + 0.5 * Math.log(2 * Math.PI * Math.E * sd * sd);
        double inner = Math.log(2 * Math.PI * 1.5) + 0.5 * Math.log(2 * Math.PI * Math.E * sd * sd);
        // Curvature adds terms of order (σ/radius)² ≈ 1e-5.
        assertEquals((both + inner) / 2 + Math.log(2), entropy(new Circles(0.5, sd)), 1e-4);
    }

    /// A thin line is the same case by its own, closed formula: the capped quadrature along the curve must agree with it.
    @Test
    void thinCurveNeedsNoMorePieces() {
        Line line = new Line(0.001);
        OptionalDouble generic = new ByQuadrature(line).entropy();
        assertEquals(entropy(line), generic.orElseThrow(), 1e-3);
    }

    /// The quadrature against the closed form: near the line, off its ends, and far away.
    @Test
    void quadratureAgreesWithTheErrorFunction() {
        Line line = new Line(0.02);
        LogDensity quadrature = new ByQuadrature(line).logDensity().orElseThrow();
        LogDensity exact = line.logDensity().orElseThrow();
        Stream noise = Stream.of(8);
        for (int i = 0; i < 500; i++) {
            double x = noise.uniform(2 * i);
            double y = noise.uniform(2 * i + 1);
            double log = exact.at(x, y);
            assertEquals(log, quadrature.at(x, y), log > -10 ? 1e-8 : log > -100 ? 1e-3 : 0.02 * -log, "at " + x + ", " + y);
        }
    }

    @Test
    void lineIsAsDenseAsItsLengthAndNoiseSay() {
        LogDensity density = new Line(0.01).logDensity().orElseThrow();
        double middle = 1 / (Math.hypot(0.75, 0.3) * Math.sqrt(2 * Math.PI) * 0.01);
        assertEquals(Math.log(middle), density.at(0.425, 0.75), 1e-12);
        // At an end half of the noise has no line beside it.
        assertEquals(Math.log(middle / 2), density.at(0.8, 0.6), 1e-12);
        assertTrue(Double.isFinite(density.at(50, -30)));
    }

    /// The line without its own formulas.
    private record ByQuadrature(Line line) implements BlurredCurve {

        @Override
        public String id() {
            return "line-by-quadrature";
        }

        @Override
        public String title() {
            return line.title();
        }

        @Override
        public String summary() {
            return line.summary();
        }

        @Override
        public List<Arc> arcs() {
            return line.arcs();
        }

        @Override
        public double noise() {
            return line.noise();
        }
    }
}
