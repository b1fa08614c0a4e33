package genlab.data.curve;

import genlab.card.Knob;
import genlab.data.LogDensity;
import genlab.math.GaussLegendre;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.numbers.gamma.Erf;
import org.apache.commons.numbers.gamma.Erfcx;

/// The segment from (0.8, 0.6) to (0.05, 0.9), of length L, plus noise of sd σ: GAN Lab's line (Kahng et al., IEEE TVCG
/// 2019). With s along and d across, p = N(d; 0, σ²) · (Φ(s/σ) − Φ((s − L)/σ))/L.
public record Line(
        @Knob(label = "Noise", help = "Standard deviation of the normal noise on both axes.", unit = "data units",
                min = 1e-3, max = 1, logarithmic = true) double noise) implements BlurredCurve {

    private static final double FROM_X = 0.8;
    private static final double FROM_Y = 0.6;
    private static final double ALONG_X = 0.05 - FROM_X;
    private static final double ALONG_Y = 0.9 - FROM_Y;
    private static final double LENGTH = Math.hypot(ALONG_X, ALONG_Y);

    public Line() {
        this(0.01);
    }

    @Override
    public String id() {
        return "line";
    }

    @Override
    public String title() {
        return "Line";
    }

    @Override
    public String summary() {
        return "A segment with a little noise, from GAN Lab.";
    }

    @Override
    public List<Arc> arcs() {
        return List.of(new Arc(-1, 1, 1, t -> FROM_X + ALONG_X * t, t -> FROM_Y + ALONG_Y * t));
    }

    @Override
    public Optional<LogDensity> logDensity() {
        return Optional.of(new Density(noise));
    }

    /// The two directions are independent: H = ½ log(2πeσ²) − ∫ g log g, g the density along the segment.
    @Override
    public OptionalDouble entropy() {
        double reach = 8 * noise;
        double along = -GaussLegendre.of(8).integrate(s -> Math.exp(logAlong(s, noise)) * logAlong(s, noise),
                -reach, LENGTH + reach, (int) Math.ceil((LENGTH + 2 * reach) / noise));
        return OptionalDouble.of(0.5 * Math.log(2 * Math.PI * Math.E * noise * noise) + along);
    }

    private record Density(double sd) implements LogDensity {

        @Override
        public Kind kind() {
            return Kind.CLOSED_FORM;
        }

        @Override
        public double at(double x, double y) {
            double along = ((x - FROM_X) * ALONG_X + (y - FROM_Y) * ALONG_Y) / LENGTH;
            double across = ((y - FROM_Y) * ALONG_X - (x - FROM_X) * ALONG_Y) / LENGTH / sd;
            return logAlong(along, sd) - 0.5 * across * across - 0.5 * Math.log(2 * Math.PI) - Math.log(sd);
        }

        @Override
        public double grain() {
            return sd;
        }
    }

    private static double logAlong(double s, double sd) {
        return logNormalBetween((s - LENGTH) / sd, s / sd) - Math.log(LENGTH);
    }

    /// log(Φ(b) − Φ(a)), a < b. In the tails Φ(−a) = ½ exp(−a²/2) erfcx(a/√2) keeps all digits where Φ itself is 0.
    private static double logNormalBetween(double a, double b) {
        if (b < 0) {
            return logNormalBetween(-b, -a);
        }
        double root = Math.sqrt(0.5);
        return a > 0
                ? -0.5 * a * a + Math.log(0.5 * (Erfcx.value(a * root) - Math.exp(0.5 * (a - b) * (a + b)) * Erfcx.value(b * root)))
                : Math.log(0.5 * (Erf.value(b * root) - Erf.value(a * root)));
    }
}
